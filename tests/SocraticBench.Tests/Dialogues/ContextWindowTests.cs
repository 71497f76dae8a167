using CsCheck;
using SocraticBench.Core.Dialogues;

namespace SocraticBench.Tests.Dialogues;

public sealed class ContextWindowTests
{
    private static readonly Gen<(int Limit, int System, (int Student, int Tutor)[] Exchanges)> s_dialogues =
        Gen.Select(Gen.Int[50, 500], Gen.Int[0, 60], Gen.Select(Gen.Int[1, 200], Gen.Int[0, 200]).Array[1, 40]);

    [Fact]
    public void The_oldest_exchange_goes_first_and_whole()
    {
        var window = new ContextWindow(limitTokens: 100, systemTokens: 10);
        window.Add(Student("s1"), 20);
        window.Add(Tutor("t1"), 20);
        window.Add(Student("s2"), 20);
        window.Add(Tutor("t2"), 20);
        window.Add(Student("s3"), 20);
        // 10 + 5 · 20 = 110 > 100; without the first exchange 10 + 3 · 20 = 70.
        Assert.Equal(["s2", "t2", "s3"], window.Shown.Select(message => message.Text));
        Assert.Equal(70, window.ShownTokens);
    }

    [Fact]
    public void A_last_student_message_larger_than_the_limit_stays_alone()
    {
        var window = new ContextWindow(100, 10);
        window.Add(Student("s1"), 20);
        window.Add(Tutor("t1"), 20);
        window.Add(Student("long"), 5_000);
        Assert.Equal(["long"], window.Shown.Select(message => message.Text));
        Assert.Equal(5_010, window.ShownTokens);
    }

    [Fact]
    public void A_tutor_who_opens_is_an_exchange_of_its_own()
    {
        var window = new ContextWindow(50, 0);
        window.Add(Tutor("t0"), 30);
        window.Add(Student("s1"), 30);
        Assert.Equal(["s1"], window.Shown.Select(message => message.Text));
    }

    [Fact]
    public void What_was_handed_out_does_not_change()
    {
        var window = new ContextWindow(50, 0);
        window.Add(Student("s1"), 30);
        var before = window.Shown;
        window.Add(Tutor("t1"), 30);
        window.Add(Student("s2"), 30);
        Assert.Equal(["s1"], before.Select(message => message.Text));
    }

    [Fact]
    public void A_system_prompt_among_the_messages_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ContextWindow(50, 0).Add(new Message(Role.System, "be kind"), 2));

    [Fact]
    public void Whenever_the_tutor_is_asked_the_window_is_within_its_limit_or_holds_the_last_message_alone() => s_dialogues.Sample(dialogue =>
    {
        var window = new ContextWindow(dialogue.Limit, dialogue.System);
        foreach (var (student, tutor) in dialogue.Exchanges)
        {
            window.Add(Student("s"), student);
            Assert.True(window.ShownTokens <= dialogue.Limit || window.Shown.Count == 1);
            window.Add(Tutor("t"), tutor);
        }
    });

    [Fact]
    public void What_is_shown_is_the_longest_suffix_of_whole_exchanges_that_fits() => s_dialogues.Sample(dialogue =>
    {
        var window = new ContextWindow(dialogue.Limit, dialogue.System);
        var all = new List<(string Text, int Tokens)>();
        foreach (var (at, exchange) in dialogue.Exchanges.Index())
        {
            window.Add(Student($"s{at}"), exchange.Student);
            all.Add(($"s{at}", exchange.Student));
            Assert.Equal(Longest(all, dialogue.Limit - dialogue.System), window.Shown.Select(message => message.Text));
            window.Add(Tutor($"t{at}"), exchange.Tutor);
            all.Add(($"t{at}", exchange.Tutor));
        }
    });

    // By brute force: student messages stand at the even places.
    private static IEnumerable<string> Longest(List<(string Text, int Tokens)> all, int room)
    {
        for (var start = 0; start < all.Count - 1; start += 2)
        {
            if (all.Skip(start).Sum(message => message.Tokens) <= room)
            {
                return all.Skip(start).Select(message => message.Text);
            }
        }

        return [all[^1].Text];
    }

    private static Message Student(string text) => new(Role.Student, text);

    private static Message Tutor(string text) => new(Role.Tutor, text);
}
