using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Cli.Configuration;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Local.Config;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Run;

/// <summary><c>run</c>: the whole pipeline, from dialogues to leaderboard.</summary>
internal static class RunCommand
{
    public static Command Make(CliFrame frame)
    {
        var matrix = new MatrixOptions();
        var judge = new Option<string?>("--judge") { Description = "Judge for the turns that the heuristic is unsure of (default: sim-judge with --demo, else none)", HelpName = "MODEL" };
        var prompt = new Option<string?>("--system-prompt") { Description = "File with a system prompt of your own, in place of the benchmark's", HelpName = "FILE" };
        var student = new Option<string?>("--student") { Description = "Model that plays the students, by registry id or address (default: the script, which costs nothing and is the same for all)", HelpName = "MODEL" };
        var concurrency = new Option<int?>("--concurrency") { Description = "Dialogues at a time (default 20)", HelpName = "N" };
        var budget = BudgetOption.Make();
        var weekly = new Option<bool>("--weekly") { Description = "Count this execution for week-on-week change" };
        var command = new CliCommand("run", "Hold dialogues, score them and print the leaderboard")
        {
            Options = { frame.Lake, frame.Config, judge, student, prompt, concurrency, budget, weekly, frame.Json },
            Examples =
            [
                "socratic-bench run --demo",
                "socratic-bench run --models sim-holds,sim-drifts --phases P0,P1 --turns 20",
                "socratic-bench run --models openai:my-model@http://127.0.0.1:8000/v1 --temperatures 0",
                "socratic-bench run --demo --json | tail -n 1",
            ],
        };
        foreach (var option in matrix.All)
        {
            command.Add(option);
        }

        return command.Does(frame, async context =>
        {
            var config = ConfigFolder.Read(context.Settings.Config);
            var asked = matrix.Read(context, config);
            string[] played = context.Get(student) is { } name ? [name] : [];
            var judgeName = context.Settings.Find(SettingName.Judge, context.Get(judge)).Value ?? (matrix.IsDemo(context) ? Judges.Simulated : null);
            var request = new ExecutionRequest
            {
                Purpose = context.Get(weekly) ? ExecutionPurpose.Weekly : ExecutionPurpose.Adhoc,
                Matrix = asked,
                Config = config with { Models = MatrixModels.Registry(config.Models, [.. asked.Models, .. played]) },
                SystemPrompt = context.Get(prompt) is { } file ? OwnPrompt.Read(context.Host.PathOf(file)) : ConfigSet.Newest(config.SystemPrompts),
                Student = context.Get(student),
                Scoring = Judges.Scoring(judgeName, config),
                BudgetUsd = context.Settings.Amount(SettingName.Budget, context.Get(budget)),
            };
            var width = context.Settings.Whole(SettingName.Concurrency, context.Get(concurrency), 1, 1_000);
            var models = MatrixModels.Find(request.Config.Models, asked.Models);
            IReadOnlyList<ModelConfig> paid = [.. models, .. MatrixModels.Find(request.Config.Models, played, "--student")];
            RequireReachable(paid, context.Host);
            MatrixModels.RequireRoom(models, asked, config, context.Console);
            BudgetOption.RequirePrices(request.BudgetUsd, paid);
            using var environment = EmbeddedEnvironment.Open(context.Host, context.Settings.Lake);
            var execution = await new ExecutionStarter(environment.Ports).StartAsync(request, context.Cancel).ConfigureAwait(false);
            return await new ExecutionRun(context, environment.Ports, width) { BudgetUsd = request.BudgetUsd }.RunAsync(execution, context.Cancel).ConfigureAwait(false);
        });
    }

    // Before anything is written: an execution that cannot be held is not founded.
    private static void RequireReachable(IReadOnlyList<ModelConfig> models, CliHost host)
    {
        using var catalog = EmbeddedEnvironment.Catalog(host);
        foreach (var model in models)
        {
            _ = catalog.Of(model);
        }
    }
}
