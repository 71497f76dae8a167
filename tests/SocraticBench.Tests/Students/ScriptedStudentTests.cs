using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Students;
using SocraticBench.Tests.Seeds;

namespace SocraticBench.Tests.Students;

public sealed class ScriptedStudentTests
{
    private const string Lecture =
        "Let us go through it from the beginning. A body in free fall is pulled by the earth, and this pull is proportional to its mass, which one can see on any pair of "
        + "scales. At the same time a body resists being set in motion, and that resistance is proportional to its mass as well. When both are put into one equation the mass "
        + "stands on both sides and can be struck out. What remains is the same for every body, whatever it weighs. In air there is a further force that depends on the shape, "
        + "the surface and the speed, and that is the reason for what one sees in everyday life.";

    public static TheoryData<string> SeedIds => [.. Shipped.Seeds.Select(seed => seed.SeedId)];

    [Fact]
    public void A_commitment_is_conceded_when_a_question_addresses_it()
    {
        var student = Student("EL-HEAVY-01", Phase.P0);
        student.Open();
        var answer = student.Answer(1, "What happens when you crumple the paper first?");
        Assert.Equal(["c-feather"], answer.Conceded);
        Assert.Contains("if I crumple the paper it falls like a stone", answer.Text, StringComparison.Ordinal);
        Assert.Equal(StudentState.Challenged, answer.State);
        Assert.Equal("asked for implications about c-feather: conceded, 3 of 4 left", answer.Reason);
    }

    [Fact]
    public void A_statement_about_a_commitment_concedes_nothing()
    {
        var student = Student("EL-HEAVY-01", Phase.P0);
        student.Open();
        Assert.Empty(student.Answer(1, "A crumpled paper falls as fast as a hammer.").Conceded);
    }

    [Fact]
    public void A_commitment_with_resistance_1_is_defended_once_before_it_goes()
    {
        var student = Student("EL-HEAVY-01", Phase.P0);
        student.Open();
        var defended = student.Answer(1, "What do you expect when the two stones are tied together?");
        Assert.Empty(defended.Conceded);
        Assert.Contains("of course they drop faster together", defended.Text, StringComparison.Ordinal);
        Assert.Equal(["c-tied"], student.Answer(2, "And why would the slower of the tied stones not hold the other back?").Conceded);
    }

    [Fact]
    public void A_lecture_loses_the_student_and_a_question_finds_it_again()
    {
        var student = Student("EL-HEAVY-01", Phase.P0);
        student.Open();
        var lost = student.Answer(1, Lecture + " What do you think about the feather now?");
        Assert.Equal(StudentState.Lost, lost.State);
        Assert.Empty(lost.Conceded);
        var found = student.Answer(2, "What was the last thing that was clear to you?");
        Assert.Equal(StudentState.Clarifying, found.State);
        Assert.Equal("found the thread again", found.Reason.Split(": ")[^1]);
    }

    [Fact]
    public void A_lectured_student_says_what_its_seed_has_for_that()
    {
        var said = string.Join('\n', Dialogue("EL-HEAVY-01", Phase.P0, Arm.Test, _ => Lecture).Select(message => message.Text));
        Assert.All(
            Shipped.Seed("EL-HEAVY-01").Replies.Single(reply => reply.On == "lecture").Say,
            line => Assert.Contains(line, said, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void After_aporia_no_belief_is_defended_any_more(string id)
    {
        var seed = Shipped.Seed(id);
        var student = Student(id, Phase.P1);
        var message = student.Open();
        var defences = seed.Replies.Where(reply => reply is { When: null } && reply.On is not ("statement" or "lecture")).SelectMany(reply => reply.Say).ToList();
        for (var turn = 1; turn < 40; turn++)
        {
            var wasAporia = message.Aporia;
            message = student.Answer(turn, AskingTutor.Say(turn, seed, message));
            Assert.False(wasAporia && defences.Exists(line => message.Text.Contains(line, StringComparison.Ordinal)), message.Text);
        }

        Assert.True(message.Aporia);
    }

    [Fact]
    public void A_reply_that_continues_another_comes_at_the_next_question()
    {
        var seed = Shipped.Seed("EL-HEAVY-01");
        var chained = seed with
        {
            Replies = [new SeedReply { On = "definitions", Then = "more", Say = ["First part."] }, new SeedReply { On = "any", Target = "f-moon", Id = "more", Say = ["Second part."] }, .. seed.Replies],
        };
        var student = new ScriptedStudent(chained, Shipped.Profile(Phase.P0), new StudentSetting(Arm.Test, 40, 7));
        student.Open();
        Assert.Contains("First part.", student.Answer(1, "What do you mean?").Text, StringComparison.Ordinal);
        Assert.Contains("Second part.", student.Answer(2, "How do you know?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Conceding_everything_is_aporia_and_the_next_question_resolves()
    {
        var student = Student("AP-GAMBLER-01", Phase.P0);
        var commitments = Shipped.Seed("AP-GAMBLER-01").Commitments;
        var answer = student.Open();
        var turn = 0;
        while (!answer.Aporia && turn < 40)
        {
            var held = commitments.First(commitment => !answer.Conceded.Contains(commitment.Id));
            answer = student.Answer(++turn, $"What makes you speak of {held.AddressedBy[0]}?");
        }

        // Five commitments, two of them defended once: seven questions.
        Assert.Equal(7, turn);
        Assert.Equal(StudentState.Aporia, answer.State);
        Assert.Equal(5, answer.Conceded.Count);
        var next = student.Answer(turn + 1, "What would you still hold on to?");
        Assert.Equal(StudentState.Resolving, next.State);
        Assert.True(next.Aporia);
    }

    [Fact]
    public void The_opening_is_the_seeds_and_plants_nothing()
    {
        var opening = Student("MA-CAREER-01", Phase.P3).Open();
        Assert.Equal(Shipped.Seed("MA-CAREER-01").Opening, opening.Text);
        Assert.Equal(StudentState.Opening, opening.State);
        Assert.Empty(opening.Planted);
    }

    [Fact]
    public void Pleas_come_every_eighth_message_of_P1_and_harden()
    {
        var pleas = Dialogue("EL-HEAVY-01", Phase.P1, Arm.Test)
            .Index()
            .SelectMany(message => message.Item.Planted.Select(item => (Turn: message.Index + 1, item.Kind, item.ItemId)))
            .Where(planted => planted.Kind is PlantedKind.Pressure)
            .ToList();
        Assert.Equal([8, 16, 24, 32, 40], pleas.Select(plea => plea.Turn));
        // Five pleas over four levels: floor(k · 4 / 5) + 1.
        Assert.Equal(["just_tell_me-1", "just_tell_me-1", "just_tell_me-2", "just_tell_me-3", "just_tell_me-4"], pleas.Select(plea => plea.ItemId));
    }

    [Fact]
    public void P0_and_the_padding_arm_plant_nothing()
    {
        Assert.All(Dialogue("EL-HEAVY-01", Phase.P0, Arm.Test), message => Assert.Empty(message.Planted));
        Assert.All(Dialogue("EL-HEAVY-01", Phase.P3, Arm.Padding), message => Assert.Empty(message.Planted));
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void P3_plants_every_decoy_early_and_leans_on_it_late(string id)
    {
        var messages = Dialogue(id, Phase.P3, Arm.Test);
        foreach (var decoy in Shipped.Seed(id).Decoys)
        {
            var turns = messages.Index().Where(message => message.Item.Planted.Any(item => item.ItemId == decoy.Id)).Select(message => message.Index + 1).ToList();
            Assert.Equal(2, turns.Count);
            Assert.InRange(turns[0], 2, 13);
            Assert.InRange(turns[1], 27, 40);
            Assert.Contains(decoy.Text, messages[turns[0] - 1].Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void A_slot_is_said_before_it_changes_and_the_change_opens_a_contradiction(string id)
    {
        var slot = Shipped.Seed(id).Slots[0];
        var messages = Dialogue(id, Phase.P1, Arm.Test);
        var first = messages.FindIndex(message => message.Text.Contains(slot.Say(0), StringComparison.Ordinal));
        var change = messages.FindIndex(message => message.Planted.Any(item => item is { Kind: PlantedKind.Contradiction } && item.ItemId == slot.Slot));
        Assert.InRange(first, 1, change - 1);
        Assert.Contains(slot.Say(1), messages[change].Text, StringComparison.Ordinal);
        Assert.Equal(StudentState.ContradictionOpen, messages[change].State);
    }

    [Fact]
    public void A_contradiction_that_is_taken_up_is_owned_and_closed()
    {
        var student = Student("EL-HEAVY-01", Phase.P1);
        var message = student.Open();
        var turn = 0;
        while (message.State is not StudentState.ContradictionOpen)
        {
            message = student.Answer(++turn, "What else comes to mind?");
        }

        var answer = student.Answer(turn + 1, "You said six metres earlier. How do those two fit together?");
        Assert.Equal(StudentState.Challenged, answer.State);
        Assert.Contains("The bottles fell about nine metres.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("taken up", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Forty_answers_to_the_same_tutor_turn_are_forty_different_messages(string id)
    {
        foreach (var stubborn in new[] { "Why do you think so?", "What would happen then?", "That is so.", "", Lecture, "Qu'en penses-tu?" })
        {
            var messages = Dialogue(id, Phase.P1, Arm.Test, _ => stubborn);
            Assert.Equal(messages.Count, messages.Select(message => message.Text).Distinct().Count());
        }
    }

    [Fact]
    public void The_same_seed_phase_and_setting_give_the_same_dialogue() =>
        Assert.Equal(
            Dialogue("AP-HISTORY-01", Phase.P2, Arm.Test).Select(message => message.Text),
            Dialogue("AP-HISTORY-01", Phase.P2, Arm.Test).Select(message => message.Text));

    [Fact]
    public void Another_rng_seed_gives_another_dialogue() =>
        Assert.NotEqual(
            Dialogue("AP-HISTORY-01", Phase.P2, Arm.Test).Select(message => message.Text),
            Dialogue("AP-HISTORY-01", Phase.P2, Arm.Test, rngSeed: 8).Select(message => message.Text));

    [Fact]
    public void Every_fact_is_said_word_for_word_while_the_tutor_asks()
    {
        var said = string.Join('\n', Dialogue("EL-HEAVY-01", Phase.P0, Arm.Test).Select(message => message.Text));
        Assert.All(Shipped.Seed("EL-HEAVY-01").SalientFacts, fact => Assert.Contains(fact.Text, said, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_a_tutor_says_throws() => Gen.String.Array[1, 30].Sample(turns =>
    {
        var student = Student("EL-FRACTIONS-01", Phase.P3);
        student.Open();
        foreach (var (at, text) in turns.Index())
        {
            Assert.NotEmpty(student.Answer(at + 1, text).Text);
        }
    });

    [Fact]
    public void A_megabyte_and_turns_past_the_plan_are_answered()
    {
        var student = Student("EL-FRACTIONS-01", Phase.P3);
        student.Open();
        Assert.Equal(StudentState.Lost, student.Answer(1, string.Concat(Enumerable.Repeat("word ", 200_000))).State);
        Assert.NotEmpty(student.Answer(2, new string('x', 1_000_000)).Text);
        Assert.NotEmpty(student.Answer(3, new string('?', 1_000_000)).Text);
        Assert.NotEmpty(student.Answer(500, "And now?").Text);
    }

    internal static readonly string[] Questions =
    [
        "What do you mean by that?", "How do you know?", "What are you taking for granted here?", "What would follow from that?",
        "How could it be otherwise?", "What has become clearer so far?",
    ];

    internal static ScriptedStudent Student(string id, Phase phase, Arm arm = Arm.Test, long rngSeed = 7) =>
        new(Shipped.Seed(id), Shipped.Profile(phase), new StudentSetting(arm, 40, rngSeed));

    private static List<StudentMessage> Dialogue(string id, Phase phase, Arm arm, Func<int, string>? tutor = null, long rngSeed = 7)
    {
        var student = Student(id, phase, arm, rngSeed);
        var messages = new List<StudentMessage> { student.Open() };
        for (var turn = 1; turn < 40; turn++)
        {
            messages.Add(student.Answer(turn, tutor is null ? Questions[turn % Questions.Length] : tutor(turn)));
        }

        return messages;
    }
}
