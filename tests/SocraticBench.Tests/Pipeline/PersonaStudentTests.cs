using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Students;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

public sealed class PersonaStudentTests
{
    // 4 dialogues of 6 tutor turns; the student speaks between them, and opens in the seed's own words.
    private const int Dialogues = 4;
    private const int TutorCalls = 24;
    private const int StudentCalls = Dialogues * 5;

    private static readonly Usage s_usage = new(100, 10, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_model_speaks_and_the_script_stays_the_truth()
    {
        var models = new CountedModels((call, number) => IsStudent(call) ? new Reply.Replied($"Well, number {number} it is.", s_usage) : null);
        var bench = new Bench(models);
        await bench.RunAsync(await bench.StartAsync(Played()));

        Assert.Equal(TutorCalls + StudentCalls, models.Calls);
        var transcripts = await TranscriptsAsync(bench);
        Assert.Equal(Dialogues, transcripts.Count);
        Assert.All(transcripts, transcript =>
        {
            Assert.All(transcript.Turns.Skip(1), turn => Assert.Contains("Well, number ", turn.UserText, StringComparison.Ordinal));
            Assert.All(transcript.Turns, turn => Assert.NotNull(turn.StudentState));
            Assert.Equal(Enum.GetValues<StudentFault>(), transcript.End.StudentFaults!.Keys);
        });

        // Every fact that the script lets out was left out by the model, and added for it.
        Assert.Contains(transcripts, transcript => transcript.End.StudentFaults![StudentFault.LeavesOut] > 0);
        Assert.Contains(transcripts.SelectMany(transcript => transcript.Turns), turn => SeedOf(turn.UserText));
    }

    [Fact]
    public async Task The_protocol_names_the_model_and_the_summary_counts_its_faults_apart()
    {
        var models = new CountedModels((call, _) => IsStudent(call) ? new Reply.Replied("What makes you think that?", s_usage) : null);
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Played());
        await bench.RunAsync(execution);

        var contents = await new ExecutionShelf(bench.Lake).ContentsAsync(execution.ExecutionId, Cancel);
        Assert.StartsWith($"{ScriptedStudent.Version} {PersonaCard.Version} sim-lectures@sha256:", contents.Manifest.Protocol.Student, StringComparison.Ordinal);
        Assert.Equal("sim-lectures", contents.Student!.Id);
        Assert.Equal("sim-holds", Assert.Single(contents.Manifest.Protocol.Models).Split('@')[0]);
        foreach (var key in (await bench.KeysAsync("scores/scoring_")).Where(key => key.EndsWith("_summary.json", StringComparison.Ordinal)))
        {
            var summary = RecordJson.Parse<RunSummary>((await bench.Lake.GetAsync(new LakeKey(key), Cancel))!.Content.Span, new RecordPlace(key));
            Assert.Equal((5, 4), (summary.StudentFaults![StudentFault.Tutors], summary.StudentFaults[StudentFault.Repeats]));   // the first is no repetition
        }
    }

    [Fact]
    public async Task Without_a_model_nothing_says_that_there_was_one()
    {
        var bench = new Bench();
        await bench.RunAsync(await bench.StartAsync(Bench.Request("sim-holds")));

        Assert.All(await TranscriptsAsync(bench), transcript => Assert.Null(transcript.End.StudentFaults));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task A_run_that_was_interrupted_pays_for_no_call_twice_and_ends_the_same(int interruptedAt)
    {
        var undisturbed = new Bench(new CountedModels((call, _) => Say(call)));
        await undisturbed.RunAsync(await undisturbed.StartAsync(Played()), concurrency: 1);

        var paid = 0;
        var models = new CountedModels((call, number) =>
        {
            if (number == interruptedAt)
            {
                throw new InvalidOperationException("the power went");
            }

            paid++;
            return Say(call);
        });
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Played());
        await bench.RunAsync(execution, concurrency: 1);
        Assert.NotEmpty(await bench.KeysAsync("journal/"));
        await bench.RunAsync(execution, concurrency: 1);

        Assert.Equal(TutorCalls + StudentCalls, paid);
        Assert.Equal(await RawAsync(undisturbed), await RawAsync(bench));
    }

    [Fact]
    public async Task A_model_that_refuses_or_says_nothing_leaves_the_script_its_words()
    {
        var models = new CountedModels((call, _) => !IsStudent(call) ? null
            : call.TurnNumber % 2 == 1 ? new Reply.Refused("I cannot take that part.", s_usage)
            : new Reply.Empty(s_usage));
        var bench = new Bench(models);
        await bench.RunAsync(await bench.StartAsync(Played()));

        Assert.All(await TranscriptsAsync(bench), transcript =>
        {
            // Messages after turns 1, 3 and 5 were refused, those after 2 and 4 empty.
            Assert.Equal((3, 2), (transcript.End.StudentFaults![StudentFault.LeavesPersona], transcript.End.StudentFaults[StudentFault.Silent]));
            Assert.All(transcript.Turns, turn => Assert.DoesNotContain("cannot take that part", turn.UserText, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_student_whose_provider_fails_censors_the_run_by_the_provider_and_says_whose()
    {
        var models = new CountedModels((call, _) => IsStudent(call) && call.TurnNumber == 3 ? new Reply.Failed(FailureKind.Server, "the server is on fire") : null);
        var bench = new Bench(models);
        await bench.RunAsync(await bench.StartAsync(Played()));

        Assert.All(await TranscriptsAsync(bench), transcript => Assert.Equal(
            (3, CensoredBy.Provider, "the student's model: Server: the server is on fire"),
            (transcript.End.TotalTurns, transcript.End.EndedBy, transcript.End.Reason)));
    }

    [Fact]
    public async Task What_the_student_cost_is_in_the_spending_and_apart_from_the_tutors()
    {
        var price = new ModelPrice { PromptUsdPerMillion = 1_000, CompletionUsdPerMillion = 0, AsOf = new DateOnly(2026, 11, 23) };
        var models = new CountedModels((call, _) => IsStudent(call) ? new Reply.Replied("I see.", s_usage) : null);
        var registry = Bench.Config.Models with { Models = [.. Bench.Config.Models.Models.Select(model => model.Id == "sim-lectures" ? model with { Price = price } : model)] };
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Played() with { Config = Bench.Config with { Models = registry } });
        await bench.RunAsync(execution);

        // 100 tokens at $1,000 a million are $0.10 a call, five calls a dialogue; the tutors are free.
        Assert.All(await TranscriptsAsync(bench), transcript => Assert.Equal(0.5, transcript.End.StudentCostUsd!.Value, 9));
        Assert.Equal(Dialogues * 0.5, await new Spending(bench.Lake).UsdAsync(execution, Cancel), 9);
    }

    private static ExecutionRequest Played() => Bench.Request("sim-holds") with { Student = "sim-lectures" };

    private static bool IsStudent(Call call) => call.ConversationId.EndsWith("-student", StringComparison.Ordinal);

    // A function of the call, as a model at temperature 0 is.
    private static Reply.Replied? Say(Call call) =>
        IsStudent(call) ? new Reply.Replied($"I would still say so after turn {call.TurnNumber}, and {call.Messages.Count} messages.", s_usage) : null;

    private static bool SeedOf(string text) => Bench.Config.CurrentSeeds.Any(seed => seed.Value.SalientFacts.Any(fact => text.Contains(fact.Text, StringComparison.Ordinal)));

    private static async Task<IReadOnlyList<Transcript>> TranscriptsAsync(Bench bench) =>
        [.. (await RawAsync(bench)).Select(raw => TranscriptFile.Parse(System.Text.Encoding.UTF8.GetBytes(raw.Value), raw.Key))];

    private static async Task<IReadOnlyDictionary<string, string>> RawAsync(Bench bench) =>
        (await bench.SnapshotAsync()).Where(item => item.Key.StartsWith("raw/", StringComparison.Ordinal)).ToDictionary(item => item.Key, item => item.Value);
}
