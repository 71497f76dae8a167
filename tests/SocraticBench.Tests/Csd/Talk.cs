using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Tests.Csd;

/// <summary>A dialogue said line by line, with a seed small enough to see through.</summary>
internal sealed class Talk(Seed? seed = null, Phase phase = Phase.P1)
{
    private readonly CsdDialogue _features = new(new CsdSetting { Phase = phase, Seed = seed, MetaCadence = 8 });
    private int _turn;

    public CsdTotals Totals => _features.Totals;

    public static Seed Seed(string decoy = "A walnut in the pocket keeps the rust away.") => new()
    {
        SeedId = "EL-TEST-01",
        Version = "1.0",
        Vector = Vector.Elenchus,
        Subject = "physics",
        Persona = "Somebody.",
        Opening = "Heavy stones fall faster.",
        Goals = ["to know"],
        Misconception = "Heavy stones fall faster.",
        ReferenceAnswer = "All fall alike.",
        Commitments = [new Commitment { Id = "c-pull", Statement = "Gravity tugs harder on granite boulders.", AddressedBy = ["gravity"], Concession = "No." }],
        SalientFacts = [new SalientFact { Id = "f-pole", Text = "Grandmother timed the flagpole shadow with her stopwatch.", Weight = 1 }],
        Slots = [new DriftingSlot { Slot = "the tower", Sentence = "The tower is {value} metres tall.", Values = ["twenty", "ninety"] }],
        Decoys = [new Decoy { Id = "d-walnut", Text = decoy }],
        Replies = [new SeedReply { On = "any", Say = ["Yes."] }],
    };

    public CsdTurn Say(string student, string tutor, Said? how = null)
    {
        how ??= new Said();
        return _features.Next(
            new TranscriptTurn
            {
                TurnNumber = ++_turn,
                UserText = student,
                AssistantText = tutor,
                Outcome = how.Outcome,
                WindowTokens = how.Window,
                StudentState = how.State,
                Planted = how.Decoy is { } decoy ? [new PlantedItem { Kind = PlantedKind.Decoy, ItemId = decoy }] : [],
            },
            how.Asked)!;
    }

    /// <summary>Turns in which nothing of weight is said.</summary>
    public void Idle(int turns)
    {
        for (var n = 0; n < turns; n++)
        {
            Say("Hmm.", "Go on?");
        }
    }

    internal sealed record Said(string? Decoy = null, QuestionType? Asked = null, StudentState? State = null, int? Window = null, TurnOutcome Outcome = TurnOutcome.Replied);
}
