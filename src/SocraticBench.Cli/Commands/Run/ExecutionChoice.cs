using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>Which execution a command is about: the one named, else the latest.</summary>
internal static class ExecutionChoice
{
    public static Argument<string?> Argument() => new("execution")
    {
        Description = "Id of the execution (default: the latest)",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "EXECUTION",
    };

    /// <summary>The lake's folder, which must be there: a command that goes on with something makes nothing new.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string ExistingLake(CommandContext context) => Directory.Exists(context.Settings.Lake) || File.Exists(context.Settings.Lake)
        ? context.Settings.Lake
        : throw new UsageException(context.Settings.Lake, "there is no lake", "name one with --lake, or make one with 'socratic-bench run --demo'");

    /// <summary>The execution.</summary>
    /// <exception cref="UsageException">The lake does not hold it.</exception>
    public static async Task<Execution> FindAsync(ILake lake, string? id, CancellationToken cancel)
    {
        var executions = await new WeekReader(lake, new ExecutionShelf(lake)).ExecutionsAsync(cancel).ToListAsync(cancel).ConfigureAwait(false);
        var found = id is null ? executions.LastOrDefault() : executions.Find(execution => execution.ExecutionId == id);
        return found ?? throw new UsageException(
            lake.Location,
            id is null ? "holds no execution" : $"holds no execution {id}",
            executions.Count == 0 ? "start one with 'socratic-bench run --demo'" : $"the latest is {executions[^1].ExecutionId}; 'socratic-bench status' lists them");
    }
}
