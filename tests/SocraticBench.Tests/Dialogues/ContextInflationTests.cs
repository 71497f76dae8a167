using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Students;
using SocraticBench.Tests.Seeds;
using SocraticBench.Tests.Students;

namespace SocraticBench.Tests.Dialogues;

public sealed class ContextInflationTests
{
    // One library for all, as in an execution. Four characters a token is what tokenizers give for English.
    private static readonly ContextLibrary s_library = new(Count);

    public static TheoryData<Phase, Arm> Inflated => new()
    {
        { Phase.P1, Arm.Test }, { Phase.P2, Arm.Test }, { Phase.P3, Arm.Test }, { Phase.P1, Arm.Padding }, { Phase.P2, Arm.Padding }, { Phase.P3, Arm.Padding },
    };

    [Theory]
    [MemberData(nameof(Inflated))]
    public void By_the_last_third_the_students_messages_carry_ninety_percent_of_the_window(Phase phase, Arm arm)
    {
        var window = Shipped.Profile(phase).WindowTokens;
        foreach (var seed in Shipped.Seeds)
        {
            var messages = Dialogue(seed, phase, arm);
            // Two thirds of 40 turns: the 27th message.
            var carried = messages.Take(27).Sum(message => Count(message.Text));
            Assert.InRange(carried, 0.9 * window, (0.91 * window) + 700);
        }
    }

    [Theory]
    [MemberData(nameof(Inflated))]
    public void It_grows_steadily_and_stops_at_two_thirds(Phase phase, Arm arm)
    {
        var messages = Dialogue(Shipped.Seed("MA-LOOPS-01"), phase, arm);
        var window = Shipped.Profile(phase).WindowTokens;
        for (var message = 1; message <= 27; message++)
        {
            var due = 0.9 * window * (message - 1) / 26;
            Assert.InRange(messages.Take(message).Sum(one => Count(one.Text)), due, (due * 1.02) + 1_000);
        }

        Assert.All(messages.Skip(30), message => Assert.DoesNotContain(PastedText.Open, message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tokens_told_are_those_of_the_whole_text_within_one_percent()
    {
        var (student, inflation) = Start(Shipped.Seed("EL-HEAVY-01"), Phase.P3, Arm.Test);
        var message = student.Open();
        for (var turn = 1; turn <= 40; turn++)
        {
            var inflated = inflation.Inflate(turn, message);
            var whole = Count(inflated.Message.Text);
            Assert.InRange(inflated.Tokens, whole * 0.99 - 2, whole * 1.01 + 5);
            message = student.Answer(turn, "How do you know?");
        }
    }

    [Fact]
    public void P0_is_left_as_it_is() =>
        Assert.All(Dialogue(Shipped.Seed("EL-HEAVY-01"), Phase.P0, Arm.Test), message => Assert.DoesNotContain("===", message.Text, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Inflated))]
    public void Stripped_of_pastes_and_sidebars_the_student_says_what_it_would_have_said(Phase phase, Arm arm)
    {
        var seed = Shipped.Seed("AP-HISTORY-01");
        var inflated = Dialogue(seed, phase, arm);
        var student = Start(seed, phase, arm).Student;
        var plain = student.Open();
        foreach (var (at, message) in inflated.Index())
        {
            Assert.EndsWith(plain.Text, PastedText.Strip(message.Text), StringComparison.Ordinal);
            plain = student.Answer(at + 1, ScriptedStudentTests.Questions[(at + 1) % 6]);
        }
    }

    [Fact]
    public void What_is_added_is_on_the_message_and_no_text_is_pasted_twice()
    {
        var pastes = Dialogue(Shipped.Seed("AP-HISTORY-01"), Phase.P3, Arm.Test)
            .SelectMany(message => message.Planted)
            .Where(item => item.ItemId.StartsWith("paste-", StringComparison.Ordinal))
            .ToList();
        Assert.All(pastes, item => Assert.Equal(PlantedKind.Sidebar, item.Kind));
        Assert.InRange(pastes.Count, 200, 512);
        Assert.Equal(pastes.Count, pastes.Select(item => item.ItemId).Distinct().Count());
    }

    [Fact]
    public void The_padding_arm_pastes_neutral_text_and_says_nothing_beside_the_point()
    {
        var planted = Dialogue(Shipped.Seed("AP-HISTORY-01"), Phase.P2, Arm.Padding).SelectMany(message => message.Planted).ToList();
        Assert.NotEmpty(planted);
        Assert.All(planted, item => Assert.Equal(PlantedKind.Padding, item.Kind));
        Assert.All(planted, item => Assert.StartsWith("paste-neutral-", item.ItemId, StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_flood_of_P3_every_message_has_a_sidebar()
    {
        var messages = Dialogue(Shipped.Seed("AP-HISTORY-01"), Phase.P3, Arm.Test);
        // 0.5 · 40 = 20 up to, not including, 0.65 · 40 = 26.
        Assert.All(messages[19..25], message => Assert.Contains(message.Planted, item => item.ItemId.StartsWith("sidebar-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=== pasted: a title ===\ninside\n=== end of paste ===\nown", "own")]
    [InlineData("before === pasted: a ===\nx\n=== end of paste ===\nbetween === pasted: b ===\ny\n=== end of paste ===\nafter", "before between after")]
    [InlineData("own === pasted: never closed ===\ninside", "own")]
    [InlineData("", "")]
    public void Stripping_leaves_the_students_own_words(string message, string own) => Assert.Equal(own, PastedText.Strip(message));

    [Theory]
    [InlineData("mathematics")]
    [InlineData("a subject that nobody thought of")]
    public void Any_subject_has_texts(string subject)
    {
        var seed = Shipped.Seed("EL-HEAVY-01") with { Subject = subject };
        Assert.Contains(PastedText.Open, Dialogue(seed, Phase.P1, Arm.Test)[2].Text, StringComparison.Ordinal);
    }

    private static int Count(string text) => (text.Length + 3) / 4;

    private static (ScriptedStudent Student, ContextInflation Inflation) Start(Seed seed, Phase phase, Arm arm)
    {
        var setting = new StudentSetting(arm, 40, 7);
        return (new ScriptedStudent(seed, Shipped.Profile(phase), setting), new ContextInflation(s_library, seed, Shipped.Profile(phase), setting));
    }

    private static List<StudentMessage> Dialogue(Seed seed, Phase phase, Arm arm)
    {
        var (student, inflation) = Start(seed, phase, arm);
        var messages = new List<StudentMessage>();
        var message = student.Open();
        for (var turn = 1; turn <= 40; turn++)
        {
            messages.Add(inflation.Inflate(turn, message).Message);
            message = student.Answer(turn, ScriptedStudentTests.Questions[turn % 6]);
        }

        return messages;
    }
}
