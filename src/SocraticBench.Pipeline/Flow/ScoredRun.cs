using SocraticBench.Core.Csd;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A run, scored.</summary>
/// <param name="Turns">Its scored turns.</param>
/// <param name="Csd">What its long-context features come to; null where the scoring has none.</param>
internal sealed record ScoredRun(IReadOnlyList<Turn> Turns, CsdTotals? Csd);
