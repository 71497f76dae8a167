using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Cli.Configuration;

namespace SocraticBench.Cli.Commands.Run;

/// <summary><c>resume</c>: goes on with an execution; finished calls are not made again.</summary>
internal static class ResumeCommand
{
    public static Command Make(CliFrame frame)
    {
        var execution = ExecutionChoice.Argument();
        var concurrency = new Option<int?>("--concurrency") { Description = "Dialogues at a time (default 20)", HelpName = "N" };
        var budget = BudgetOption.Make();
        return new CliCommand("resume", "Go on with an execution that was stopped; no finished call is paid for again")
        {
            Arguments = { execution },
            Options = { frame.Lake, concurrency, budget, frame.Json },
            Examples = ["socratic-bench resume", "socratic-bench resume 01J9Z3K4M5N6P7Q8R9S0T1V2W3 --lake socratic-lake", "socratic-bench resume --budget 20"],
        }.Does(frame, async context =>
        {
            var folder = ExecutionChoice.ExistingLake(context);
            var width = context.Settings.Whole(SettingName.Concurrency, context.Get(concurrency), 1, 1_000);
            using var environment = EmbeddedEnvironment.Open(context.Host, folder);
            var chosen = await ExecutionChoice.FindAsync(environment.Ports.Lake, context.Get(execution), context.Cancel).ConfigureAwait(false);
            return await new ExecutionRun(context, environment.Ports, width) { BudgetUsd = context.Get(budget) ?? chosen.BudgetUsd }.RunAsync(chosen, context.Cancel).ConfigureAwait(false);
        });
    }
}
