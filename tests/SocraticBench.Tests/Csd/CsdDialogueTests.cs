using CsCheck;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Students;
using SocraticBench.Tests.Seeds;
using SocraticBench.Tests.Students;

namespace SocraticBench.Tests.Csd;

public sealed class CsdDialogueTests
{
    [Fact]
    public void At_P0_there_is_evidence_and_no_score()
    {
        var turn = new Talk(Talk.Seed(), Phase.P0).Say("Granite falls.", "What makes you think that?");
        Assert.Null(turn.Subscores);
        Assert.True(turn.TemplateMatch.Matched);
    }

    [Theory]
    [InlineData(TurnOutcome.Empty)]
    [InlineData(TurnOutcome.Filtered)]
    public void A_turn_without_text_has_no_features(TurnOutcome outcome) =>
        Assert.Null(new Talk(Talk.Seed()).Say("Granite falls.", "", new Talk.Said(Outcome: outcome)));

    [Fact]
    public void Whatever_is_said_nothing_throws_and_every_score_is_on_its_scale() => Gen.Select(Gen.String, Gen.String).Array[1, 12].Sample(lines =>
    {
        var talk = new Talk(Talk.Seed());
        return lines.All(line => talk.Say(line.Item1, line.Item2).Subscores is { Overall: null or (>= 0 and <= 10) });
    });

    [Fact]
    public void Dialogues_held_side_by_side_score_as_each_alone()
    {
        var (one, other) = (Transcript("EL-FRACTIONS-01", 20), Transcript("AP-SEASONS-01", 20));
        var (features, others) = (Features("EL-FRACTIONS-01"), Features("AP-SEASONS-01"));
        var mixed = one.Zip(other).Select(pair => (Score(features, pair.First), Score(others, pair.Second))).ToList();

        Assert.Equal(Alone("EL-FRACTIONS-01", one), mixed.Select(pair => pair.Item1));
        Assert.Equal(Alone("AP-SEASONS-01", other), mixed.Select(pair => pair.Item2));
    }

    [Fact]
    public void Only_the_past_decides_a_turn()
    {
        var turns = Transcript("EL-FRACTIONS-01", 30);
        Assert.Equal(Alone("EL-FRACTIONS-01", turns).Take(12), Alone("EL-FRACTIONS-01", turns.Take(12)));
    }

    [Fact]
    public void A_turn_late_in_the_dialogue_costs_what_an_early_one_does()
    {
        // Bytes allocated, which do not depend on what else the machine does; the same exchange at both places.
        var turns = Transcript("EL-FRACTIONS-01", 200);
        _ = Cost(turns, 20);

        Assert.InRange(Cost(turns, 199) / (double)Cost(turns, 20), 0, 1.5);
    }

    [Fact]
    public void The_version_says_which_tables_and_which_likeness() => Assert.Matches("^csd-1\\.0\\+lexical-1\\.0@[0-9a-f]{8}$", CsdVersion.Current);

    private static long Cost(List<TranscriptTurn> turns, int at)
    {
        var features = Features("EL-FRACTIONS-01");
        foreach (var turn in turns.Take(at - 1))
        {
            _ = features.Next(turn, QuestionType.Evidence);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = features.Next(turns[19] with { TurnNumber = at }, QuestionType.Evidence);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<CsdSubscores?> Alone(string seed, IEnumerable<TranscriptTurn> turns)
    {
        var features = Features(seed);
        return [.. turns.Select(turn => Score(features, turn))];
    }

    private static CsdSubscores? Score(CsdDialogue features, TranscriptTurn turn) => features.Next(turn, QuestionType.Evidence)?.Subscores;

    private static CsdDialogue Features(string seed) => new(new CsdSetting { Phase = Phase.P2, Seed = Shipped.Seed(seed) });

    private static List<TranscriptTurn> Transcript(string id, int turns)
    {
        var (seed, profile) = (Shipped.Seed(id), Shipped.Profile(Phase.P2));
        var student = new ScriptedStudent(seed, profile, new StudentSetting(Arm.Test, turns, 7));
        var said = new List<TranscriptTurn>();
        var message = student.Open();
        for (var turn = 1; turn <= turns; turn++)
        {
            var tutor = AskingTutor.Say(turn, seed, message);
            said.Add(new TranscriptTurn
            {
                TurnNumber = turn, UserText = message.Text, AssistantText = tutor, Outcome = TurnOutcome.Replied, Planted = message.Planted, StudentState = message.State,
            });
            message = student.Answer(turn, tutor);
        }

        return said;
    }
}
