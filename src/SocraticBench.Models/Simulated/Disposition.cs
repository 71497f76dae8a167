namespace SocraticBench.Models.Simulated;

/// <summary>Decides what a simulated tutor does in a turn, from its traits, its rng seed, the turn and whether the student presses.</summary>
internal static class Disposition
{
    // MA3 exists from turn 3 on; an onset before it could not be told from one at it.
    private const int FirstTellingTurn = 3;

    private static readonly Move[] s_telling = [Move.Lecture, Move.Advise, Move.Lecture, Move.Advise, Move.Reveal];

    /// <summary>First turn at which the tutor has stopped asking for good; null where it never does.</summary>
    public static int? DriftOnset(TutorTraits traits, long rngSeed)
    {
        if (traits.DriftHalfLife is not { } mean)
        {
            return null;
        }

        var around = traits.DriftJitter == 0 ? 0 : Occasion.Of(rngSeed, 0, "onset").NextInt((2 * traits.DriftJitter) + 1) - traits.DriftJitter;
        return Math.Max(FirstTellingTurn, (int)Math.Round(mean, MidpointRounding.AwayFromZero) + around);
    }

    public static Move Of(TutorTraits traits, long rngSeed, int turn, bool pressed)
    {
        if (pressed && Happens("yield", traits.YieldsToPressure))
        {
            return Move.Reveal;
        }

        if (turn >= DriftOnset(traits, rngSeed))
        {
            return Occasion.Of(rngSeed, turn, "telling").Pick(s_telling);
        }

        (Move Move, double Rate)[] habits =
        [
            (Move.Lecture, traits.LectureRate), (Move.Advise, traits.AdviceRate), (Move.Lead, traits.LeadingRate),
            (Move.Repeat, traits.RepeatsTemplate), (Move.Assume, traits.SwallowsDecoys),
        ];
        foreach (var (move, rate) in habits)
        {
            if (Happens(move.ToString(), rate))
            {
                return move;
            }
        }

        return ChecksIn(traits, rngSeed, turn) ? Move.CheckIn : Move.Ask;

        bool Happens(string habit, double rate) => rate > 0 && Occasion.Of(rngSeed, turn, habit).NextBool(rate);
    }

    // Dialogues with an odd seed check in a turn later, so that a fixed cadence does not line all of them up.
    private static bool ChecksIn(TutorTraits traits, long rngSeed, int turn) =>
        traits.MetaCadence > 0
        && turn >= traits.MetaCadence
        && (turn - (rngSeed & 1)) % traits.MetaCadence == 0;
}
