using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Composition;

/// <summary>The executions of a lake.</summary>
internal static class LakeExecutions
{
    /// <summary>All of them, newest first.</summary>
    public static async Task<IReadOnlyList<Execution>> ExecutionsAsync(this ILake lake, CancellationToken cancel) =>
        await new WeekReader(lake, new ExecutionShelf(lake)).ExecutionsAsync(cancel).Reverse().ToListAsync(cancel).ConfigureAwait(false);
}
