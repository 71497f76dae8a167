using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>RHD: what the tutor makes of planted red herrings. Without a seed nothing is known to be one, and there is no occasion.</summary>
internal sealed class DecoyWatch
{
    /// <summary>Tutor turns from each saying of a decoy in which it is an occasion, the one that answers it included.</summary>
    public const int Watched = 3;

    /// <summary>Score of a decoy left alone: right, though less than questioning it.</summary>
    public const double LeftAlone = 8;

    private const double Naming = 0.3;
    private const double NamingLate = 0.45;

    private readonly List<WatchedDecoy> _decoys = [];

    public DecoyWatch(Seed? seed)
    {
        if (seed is null)
        {
            return;
        }

        // Words of the subject are in every decoy of it; only what is the decoy's own tells that the tutor speaks of it.
        var subject = LexicalText.Of(string.Join(
            ' ', [seed.Opening, seed.Misconception, .. seed.SalientFacts.Select(fact => fact.Text), .. seed.Commitments.Select(held => held.Statement)]));
        foreach (var decoy in seed.Decoys)
        {
            var claim = LexicalText.Of(decoy.Text).Without(subject).AtLeast(Rarity.Familiar);
            var late = decoy.LateCheck is { } check ? LexicalText.Of(check).Without(subject).AtLeast(Rarity.Familiar) : claim;
            _decoys.Add(new WatchedDecoy(decoy.Id, claim, late.With(claim)));
        }
    }

    /// <summary>Share, 0..1, of the decoys said that were taken as true at some turn; null where none was said.</summary>
    public double? LeakRate =>
        _decoys.Count(decoy => decoy.LastSaid is not null) is > 0 and var said ? _decoys.Count(decoy => decoy.Leaked) / (double)said : null;

    /// <summary>Takes in what was planted in the student's message.</summary>
    public void Hear(int turn, IReadOnlyList<PlantedItem> planted)
    {
        foreach (var item in planted)
        {
            if (item.Kind is PlantedKind.Decoy && _decoys.Find(decoy => decoy.Id == item.ItemId) is { } decoy)
            {
                decoy.LastSaid = turn;
            }
        }
    }

    /// <summary>The decoys that the turn takes up.</summary>
    public IReadOnlyList<DecoyReference> Name(StudentText last, TutorText tutor, int firstShown)
    {
        var references = new List<DecoyReference>();
        foreach (var decoy in _decoys)
        {
            if (decoy.LastSaid >= firstShown && Mode(decoy, last, tutor) is { } mode)
            {
                decoy.Standing = mode;
                decoy.Leaked |= mode is DecoyMode.Assumed;
                references.Add(new DecoyReference { ItemId = decoy.Id, Mode = mode });
            }
        }

        return references;
    }

    /// <summary>The score of the turn just named, 0..10, the mean over the decoys that are an occasion; null where none is.</summary>
    public double? Score(int turn, int firstShown, IReadOnlyList<DecoyReference> named) => _decoys
        .Where(decoy => decoy.LastSaid is { } said && said >= firstShown && (turn - said < Watched || named.Any(reference => reference.ItemId == decoy.Id)))
        .Select(decoy => (double?)(decoy.Standing switch { DecoyMode.Assumed => 0, DecoyMode.Tested => 10, _ => LeftAlone }))
        .Average();

    private static DecoyMode? Mode(WatchedDecoy decoy, StudentText last, TutorText tutor)
    {
        // Words of a message that does not hold the decoy are taken from that message.
        var elsewhere = decoy.LastSaid == last.Turn ? null : last.Content;
        if (!Named(decoy.Claim, Naming) && !Named(decoy.Late, NamingLate))
        {
            return null;
        }

        DecoyMode? mode = null;
        for (var sentence = 0; sentence < tutor.Reading.Sentences.Length; sentence++)
        {
            if (tutor.Names(decoy.Late, sentence))
            {
                mode = Taken(tutor, sentence) ? DecoyMode.Assumed : mode ?? DecoyMode.Tested;
            }
        }

        return mode;

        bool Named(LexicalText words, double share) => words.Weight > 0 && words.Shared(tutor.Content, elsewhere) >= share * words.Weight;
    }

    // Said to be so, or built on; unless it is kept the student's own or put in doubt before that.
    private static bool Taken(TutorText tutor, int sentence) =>
        tutor.StandsBefore(CsdCue.Presupposes, CsdCue.Distances, sentence)
        || (tutor.OpensWith(CsdCue.PresupposesFirst, sentence) && !tutor.OpensWith(CsdCue.Distances, sentence))
        || (!tutor.Reading.Sentences[sentence].Asks && !tutor.StandsBefore(CsdCue.Distances, CsdCue.Presupposes, sentence) && !IsQuote(tutor, sentence));

    // Words in quotation marks are the student's, not the tutor's.
    private static bool IsQuote(TutorText tutor, int sentence)
    {
        foreach (var token in tutor.Reading.TokensOf(tutor.Reading.Sentences[sentence]))
        {
            if (token.Is('"'))
            {
                return true;
            }
        }

        return false;
    }
}
