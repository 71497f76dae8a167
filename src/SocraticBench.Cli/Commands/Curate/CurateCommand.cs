using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Curate;

/// <summary><c>curate</c>: rebuilds <c>curated/</c> from the scores.</summary>
internal static class CurateCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("curate", "Rebuild the curated Parquet, which SQL reads, from the scores")
        {
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench curate", "socratic-bench curate --lake socratic-lake --json"],
        }.Does(frame, async context =>
        {
            using var environment = EmbeddedEnvironment.Open(context.Host, ExecutionChoice.ExistingLake(context));
            var ports = environment.Ports;
            var reader = new WeekReader(ports.Lake, new ExecutionShelf(ports.Lake));
            var executions = await reader.ExecutionsAsync(context.Cancel).ToListAsync(context.Cancel).ConfigureAwait(false);
            foreach (var week in executions.Select(execution => IsoWeek.Of(execution.StartedAt)).Distinct().Order())
            {
                var book = await WeekBook.ReadAsync(reader, week, context.Cancel).ConfigureAwait(false);
                await book.WriteAsync(ports.Tables, reader, context.Cancel).ConfigureAwait(false);
                Print(context, book);
            }

            return ExitCode.Done;
        });

    private static void Print(CommandContext context, WeekBook book)
    {
        var turns = book.Runs.Sum(run => run.TotalTurns);
        context.Console.Out.WriteLine(context.Json
            ? $$"""{"week":"{{book.Week}}","runs":{{book.Runs.Count}},"turns":{{turns}},"weekly_summaries":{{book.Weeks.Count}}}"""
            : $"{book.Week}: {book.Runs.Count} runs, {turns} turns, {book.Weeks.Count} weekly summaries");
    }
}
