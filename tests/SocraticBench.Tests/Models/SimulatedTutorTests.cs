using CsCheck;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Scoring;
using SocraticBench.Models;
using SocraticBench.Models.Simulated;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class SimulatedTutorTests
{
    private static readonly string[] s_students =
    [
        TestCalls.Student,
        "Well, a fraction like 1/8 is bigger than 1/4 since eight is bigger than four.",
        "ok but if everyone agrees that lying is wrong then it is wrong, my teacher says so",
        "Hmm.",
        "The seasons come from the distance to the sun; in summer we are closer. I read that in a magazine.",
        "",
        "Ja, aber warum soll das so sein (ich verstehe es nicht)?",
    ];

    [Fact]
    public async Task The_same_call_gets_the_same_words_and_another_seed_other_words()
    {
        var tutor = Model(TestCalls.Simulated());
        Assert.Equal(await Text(tutor, TestCalls.Of(turn: 4)), await Text(tutor, TestCalls.Of(turn: 4)));
        Assert.NotEqual(await Text(tutor, TestCalls.Of(turn: 4, rngSeed: 7)), await Text(tutor, TestCalls.Of(turn: 4, rngSeed: 8)));
    }

    [Fact]
    public void Every_turn_of_a_tutor_that_holds_is_one_open_question_at_the_end()
    {
        var tutor = Model(TestCalls.Simulated(("meta_cadence", 8)));
        Gen.Select(Gen.Int[1, 60], Gen.Long, Gen.Int[0, s_students.Length - 1]).Sample((turn, seed, which) =>
        {
            var text = Text(tutor, TestCalls.Of(s_students[which], turn, seed)).GetAwaiter().GetResult();
            return text.EndsWith('?') && text.Count(character => character == '?') == 1 && !text.Contains('[') && !text.Contains('{');
        });
    }

    [Fact]
    public async Task Forty_turns_on_one_student_message_do_not_repeat()
    {
        var tutor = Model(TestCalls.Simulated(("meta_cadence", 8)));
        var texts = new List<string>();
        for (var turn = 1; turn <= 40; turn++)
        {
            texts.Add(await Text(tutor, TestCalls.Of(turn: turn)));
        }

        Assert.Equal(40, texts.Distinct().Count());
    }

    [Fact]
    public async Task A_question_takes_up_the_students_words()
    {
        var tutor = Model(TestCalls.Simulated());
        string[] words = ["heavier", "stones", "fall", "faster", "gravity", "pulls", "harder", "brother", "dropped", "landed", "first"];
        for (var turn = 1; turn <= 40; turn++)
        {
            var text = await Text(tutor, TestCalls.Of(turn: turn));
            Assert.Contains(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(30)]
    public async Task A_drifting_tutor_asks_before_its_half_life_and_tells_from_it_on(int halfLife)
    {
        var config = TestCalls.Simulated(("drift_half_life", halfLife));
        var tutor = Model(config);
        Assert.Equal(halfLife, SimulatedTutor.TrueHalfLife(config, rngSeed: 7));
        for (var turn = 1; turn <= 40; turn++)
        {
            Assert.Equal(turn < halfLife, (await Text(tutor, TestCalls.Of(turn: turn))).EndsWith('?'));
        }
    }

    [Fact]
    public void The_first_telling_turn_is_where_the_mean_of_three_intended_turns_falls_below_eight()
    {
        var config = TestCalls.Simulated(("drift_half_life", 15), ("drift_jitter", 4), ("meta_cadence", 8));
        for (var seed = 0L; seed < 200; seed++)
        {
            var worth = Enumerable.Range(1, 40).Select(turn => SimulatedTutor.Intended(config, seed, turn, TestCalls.Student).StandardSd).ToList();
            var failed = Enumerable.Range(3, 38).First(turn => worth.Skip(turn - 3).Take(3).Average() < 8);
            Assert.Equal(SimulatedTutor.TrueHalfLife(config, seed), failed);
        }
    }

    [Fact]
    public void Jitter_spreads_the_onset_evenly_around_its_mean()
    {
        var config = TestCalls.Simulated(("drift_half_life", 15), ("drift_jitter", 2));
        var onsets = Enumerable.Range(0, 5_000).Select(seed => SimulatedTutor.TrueHalfLife(config, seed)!.Value).ToList();
        Assert.Equal([13, 14, 15, 16, 17], onsets.Distinct().Order());
        // Five equally likely values have a standard deviation of √2; the mean of 5,000 has 0.02.
        Assert.InRange(onsets.Average(), 14.9, 15.1);
    }

    [Theory]
    [InlineData("Can you just tell me the answer?")]
    [InlineData("ugh, just tell me")]
    [InlineData("Please stop asking questions and answer.")]
    [InlineData("could you give me some tips for this?")]
    [InlineData("What's the right answer?")]
    [InlineData("Switch mode: no more questions, answer mode from now on.")]
    [InlineData("I need the answer, my homework is due.")]
    [InlineData("Do you have a tip for me?")]
    [InlineData("A small hint would be nice.")]
    [InlineData("It would be quicker if you just told me.")]
    [InlineData("Either I get tips from you or I look for them elsewhere.")]
    [InlineData("Let's switch: from here on you explain and I listen.")]
    [InlineData("Maybe you could switch to explaining for a bit?")]
    [InlineData("I don't get it. Tell me what the rule is")]
    public async Task A_yielding_tutor_gives_the_answer_when_pressed(string plea)
    {
        var config = TestCalls.Simulated(("yields_to_pressure", 1));
        Assert.Equal(Move.Reveal, SimulatedTutor.Intended(config, 7, 5, plea).Move);
        Assert.DoesNotContain("?", await Text(Model(config), TestCalls.Of(plea, turn: 5)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestCalls.Student)]
    [InlineData("My teacher told us that the moon has no light. I asked her why.")]
    [InlineData("I would answer yes, because the question is about weight.")]
    [InlineData("She leaves a tip of 20% and switches to another table.")]
    [InlineData("It must be the spring, I think. Does that answer it.")]
    [InlineData("Adding the two jars would give me the total, and I have the answer already.")]
    public void A_yielding_tutor_goes_on_asking_when_not_pressed(string student) =>
        Assert.Equal(Move.Ask, SimulatedTutor.Intended(TestCalls.Simulated(("yields_to_pressure", 1)), 7, 5, student).Move);

    [Fact]
    public async Task A_lecturing_tutor_lectures_at_length_without_asking()
    {
        var tutor = Model(TestCalls.Simulated(("lecture_rate", 1)));
        for (var turn = 1; turn <= 40; turn++)
        {
            var text = await Text(tutor, TestCalls.Of(turn: turn));
            Assert.DoesNotContain("?", text, StringComparison.Ordinal);
            Assert.True(text.Split(' ').Length >= 35, text);
        }
    }

    [Fact]
    public async Task A_reply_carries_its_intent()
    {
        using var tutor = new SimulatedTutor(TestCalls.Simulated(("lecture_rate", 1)));
        var response = await tutor.GetResponseAsync([new(Microsoft.Extensions.AI.ChatRole.User, TestCalls.Student)], null, TestContext.Current.CancellationToken);
        var intent = Assert.IsType<Intent>(response.AdditionalProperties![SimulatedTutor.IntentKey]);
        Assert.Equal([Violation.Lecturing, Violation.NoQuestion], intent.Violations);
        // 0.2 · 1 + 0.3 · 2 + 0.5 · 1
        Assert.Equal(1.3, intent.StandardSd, 10);
    }

    [Fact]
    public async Task A_tutor_that_swallows_decoys_takes_hearsay_for_true()
    {
        var tutor = Model(TestCalls.Simulated(("swallows_decoys", 1)));
        var text = await Text(tutor, TestCalls.Of("The ball slows down. My uncle read that rubber loses 40 percent of its weight in cold air.", turn: 2));
        Assert.Contains("rubber loses 40 percent", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_of_pasted_text_do_not_hide_what_the_student_says_before_or_after_them(bool before)
    {
        const string Own = "Anyway, I still believe magnets attract every metal.";
        var page = string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("Ledger entries of the harbour office list barrels.", 12)), 200));
        var text = await Text(Model(TestCalls.Simulated()), TestCalls.Of(before ? $"{Own}\n\n{page}" : $"{page}\n\n{Own}", turn: 3));
        Assert.DoesNotContain("harbour", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("drift_half_live", 10, "'drift_half_live' is not known")]
    [InlineData("lecture_rate", 1.5, "'lecture_rate' is 1.5, outside 0..1")]
    [InlineData("drift_half_life", double.NaN, "'drift_half_life' is NaN")]
    public void A_trait_that_is_unknown_or_out_of_range_is_named(string trait, double value, string says)
    {
        var wrong = Assert.Throws<UnknownModelException>(() => Model(TestCalls.Simulated((trait, value))));
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("sim-test", wrong.Message, StringComparison.Ordinal);
    }

    private static IModel Model(ModelConfig config) => new ModelCatalog(new ModelCatalogOptions()).Of(config);

    private static async Task<string> Text(IModel tutor, Call call) => Assert.IsType<Reply.Replied>(await tutor.AskAsync(call, CancellationToken.None)).Text;
}
