using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Models;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class RecordedModelTests
{
    [Fact]
    public async Task A_recorded_dialogue_is_played_back_word_for_word()
    {
        var model = Recorded(Transcript("01J0000000000000000000000A", 0.3, ("Opening", "First?"), ("Because", "Second?"), ("Hm", "Third?")));
        Assert.Equal("First?", await Text(model, 1, 0.3, "Opening"));
        Assert.Equal("Second?", await Text(model, 2, 0.3, "Opening", "First?", "Because"));
        Assert.Equal("Third?", await Text(model, 3, 0.3, "Opening", "First?", "Because", "Second?", "Hm"));
    }

    [Fact]
    public async Task A_window_that_shows_only_the_end_suffices()
    {
        var model = Recorded(Transcript("01J0000000000000000000000A", 0.3, ("Opening", "First?"), ("Because", "Second?"), ("Hm", "Third?")));
        Assert.Equal("Third?", await Text(model, 3, 0.3, "Because", "Second?", "Hm"));
    }

    [Fact]
    public async Task Of_two_dialogues_that_begin_alike_the_one_with_the_same_temperature_is_played()
    {
        var model = Recorded(
            Transcript("01J0000000000000000000000A", 0.0, ("Opening", "Cold?")),
            Transcript("01J0000000000000000000000B", 0.7, ("Opening", "Warm?")));
        Assert.Equal("Cold?", await Text(model, 1, 0.0, "Opening"));
        Assert.Equal("Warm?", await Text(model, 1, 0.7, "Opening"));
    }

    [Fact]
    public async Task Of_two_dialogues_the_one_whose_earlier_words_agree_goes_on()
    {
        var model = Recorded(
            Transcript("01J0000000000000000000000A", 0.3, ("Opening", "One?"), ("Hm", "After one?")),
            Transcript("01J0000000000000000000000B", 0.3, ("Opening", "Two?"), ("Hm", "After two?")));
        Assert.Equal("After two?", await Text(model, 2, 0.3, "Opening", "Two?", "Hm"));
    }

    [Theory]
    [InlineData(1, "Another opening")]
    [InlineData(2, "Opening")]
    public async Task What_was_not_recorded_has_no_answer(int turn, string student)
    {
        var model = Recorded(Transcript("01J0000000000000000000000A", 0.3, ("Opening", "First?")));
        Assert.Equal(FailureKind.NotFound, Assert.IsType<Reply.Failed>(await Ask(model, turn, 0.3, student)).Kind);
    }

    [Fact]
    public async Task A_model_without_any_transcript_says_what_to_load()
    {
        var failed = Assert.IsType<Reply.Failed>(await Ask(Recorded(), 1, 0.3, "Opening"));
        Assert.Contains("no transcript of 'nova-pro' is loaded", failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TurnOutcome.Refused, typeof(Reply.Refused))]
    [InlineData(TurnOutcome.CutOff, typeof(Reply.CutOff))]
    [InlineData(TurnOutcome.Empty, typeof(Reply.Empty))]
    [InlineData(TurnOutcome.Filtered, typeof(Reply.Filtered))]
    public async Task Outcome_and_usage_come_back_as_they_were(TurnOutcome outcome, Type expected)
    {
        var transcript = Transcript("01J0000000000000000000000A", 0.3, ("Opening", "No."));
        var turn = transcript.Turns[0] with { Outcome = outcome, CostTokensPrompt = 12, CostTokensCompletion = 3, StopReason = "why" };
        var reply = await Ask(Recorded(transcript with { Turns = [turn] }), 1, 0.3, "Opening");
        Assert.IsType(expected, reply);
        Assert.Equal((new Usage(12, 3, null), "why"), (reply.Usage, reply.StopReason));
    }

    private static IModel Recorded(params Transcript[] transcripts) =>
        new ModelCatalog(new ModelCatalogOptions { Transcripts = transcripts }).Of(TestCalls.Simulated() with { Id = "played", Provider = "recorded", ModelId = "nova-pro", Traits = null });

    private static Task<Reply> Ask(IModel model, int turn, double temperature, params string[] said) =>
        model.AskAsync(
            TestCalls.Of(turn: turn) with
            {
                Temperature = temperature,
                Messages = [.. said.Select((text, index) => new Message((said.Length - index) % 2 == 1 ? Role.Student : Role.Tutor, text))],
            },
            TestContext.Current.CancellationToken);

    private static async Task<string> Text(IModel model, int turn, double temperature, params string[] said) =>
        Assert.IsType<Reply.Replied>(await Ask(model, turn, temperature, said)).Text;

    private static Transcript Transcript(string runId, double temperature, params (string Student, string Tutor)[] exchanges) => new(
        new TranscriptHeader
        {
            Run = new RunSpec
            {
                ExecutionId = "01J0000000000000000000000X",
                RunId = runId,
                ManifestId = "manifest_20261123_0a1b2c3d",
                Model = "nova-pro",
                SeedId = "EL-STONES-01",
                Phase = Phase.P0,
                Temperature = temperature,
                MaxTurns = 40,
            },
            Simulated = false,
            SystemPromptVersion = "soc-1.2",
            CodeVersion = "0.1.0",
            ExecutedBy = "local",
            StartedAt = DateTimeOffset.UnixEpoch,
        },
        [.. exchanges.Select((exchange, index) => new TranscriptTurn
        {
            TurnNumber = index + 1,
            UserText = exchange.Student,
            AssistantText = exchange.Tutor,
            Outcome = TurnOutcome.Replied,
        })],
        new TranscriptEnd { TotalTurns = exchanges.Length, EndedBy = CensoredBy.TurnCap, CompletedAt = DateTimeOffset.UnixEpoch });
}
