using SocraticBench.Core.Planning;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>An execution that a report draws from.</summary>
/// <param name="Execution">The execution.</param>
/// <param name="Models">The models taken from it.</param>
/// <param name="Runs">Scored runs taken from it.</param>
/// <param name="Planned">Runs that it plans for those models; more than <paramref name="Runs"/> where it is not finished.</param>
internal sealed record IncludedExecution(Execution Execution, IReadOnlyList<string> Models, int Runs, int Planned);
