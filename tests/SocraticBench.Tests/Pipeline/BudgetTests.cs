using SocraticBench.Core.Planning;
using SocraticBench.Local.Ledger;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Tests.Pipeline;

public sealed class BudgetTests
{
    // 4 dialogues of 6 turns.
    private const int Turns = 24;

    [Fact]
    public async Task At_the_cap_no_new_call_is_made_and_what_is_done_is_kept()
    {
        var (bench, models) = (new Bench(), new CountedModels());
        var execution = await bench.StartAsync(Priced());
        await Run(bench, models, execution, cap: 0.5);

        var spent = await new Spending(bench.Lake).UsdAsync(execution, TestContext.Current.CancellationToken);
        Assert.InRange(models.Calls, 1, Turns - 1);
        Assert.InRange(spent, 0.01, 0.5);
        Assert.NotEmpty(await bench.KeysAsync("journal/"));
    }

    [Fact]
    public async Task A_larger_budget_goes_on_where_the_smaller_ended_and_pays_for_no_call_twice()
    {
        var undisturbed = new Bench();
        await Run(undisturbed, new CountedModels(), await undisturbed.StartAsync(Priced()), cap: null);

        var (bench, models) = (new Bench(), new CountedModels());
        var execution = await bench.StartAsync(Priced());
        var first = await Run(bench, models, execution, cap: 0.5);
        await Run(bench, models, execution, cap: 1_000);

        var dialogues = Assert.Single(first, report => report.Stage is StageName.RunDialogues);
        Assert.Equal(StageOutcome.Partial, dialogues.Outcome);
        Assert.Contains("the budget is spent", dialogues.Reason, StringComparison.Ordinal);
        Assert.Equal(Turns, models.Calls);
        Assert.Equal(Dialogues(await undisturbed.SnapshotAsync()), Dialogues(await bench.SnapshotAsync()));
    }

    [Fact]
    public async Task A_budget_of_nothing_makes_no_call_that_costs_something()
    {
        var (bench, models) = (new Bench(), new CountedModels());
        await Run(bench, models, await bench.StartAsync(Priced()), cap: 0);
        Assert.Equal(0, models.Calls);
    }

    // Dear tokens, so that a short prompt costs cents: a call reserves its prompt and 1,024 tokens of reply, about $0.15.
    private static ExecutionRequest Priced()
    {
        var price = new ModelPrice { PromptUsdPerMillion = 100, CompletionUsdPerMillion = 100, AsOf = new DateOnly(2026, 11, 23) };
        var registry = Bench.Config.Models with { Models = [.. Bench.Config.Models.Models.Select(model => model.Id == "sim-holds" ? model with { Price = price } : model)] };
        return Bench.Request("sim-holds") with { Config = Bench.Config with { Models = registry } };
    }

    private static async Task<IReadOnlyList<StageReport>> Run(Bench bench, CountedModels models, Execution execution, double? cap)
    {
        var ports = bench.Ports with { Models = models, Ledger = cap is { } usd ? new ProcessLedger(usd, await SpentByAsync(bench, execution)) : null };
        return await new EmbeddedHost(ports, new StageRunner(ports), concurrency: 2).RunAsync(execution.ExecutionId, TestContext.Current.CancellationToken);
    }

    private static async Task<double> SpentByAsync(Bench bench, Execution execution) =>
        await new Spending(bench.Lake).UsdAsync(execution, TestContext.Current.CancellationToken);

    // The alerts of the first try said what was missing then; they are not told again.
    private static IEnumerable<KeyValuePair<string, string>> Dialogues(IReadOnlyDictionary<string, string> lake) =>
        lake.Where(item => !item.Key.EndsWith("/alerts.jsonl", StringComparison.Ordinal));
}
