using System.Collections.Concurrent;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Pipeline.Flow;

/// <summary>One heuristic scorer per scoring: its tables are built once.</summary>
internal sealed class ScorerShelf
{
    private readonly ConcurrentDictionary<string, HeuristicScorer> _scorers = new(StringComparer.Ordinal);

    /// <summary>The scorer of an execution's scoring.</summary>
    /// <exception cref="RecordException">The scoring names rules that this program does not have.</exception>
    public HeuristicScorer Of(ExecutionContents contents) => _scorers.GetOrAdd(contents.Execution.ScoringId, static (id, contents) =>
    {
        var scorer = new HeuristicScorer(contents.Rubric);
        return scorer.Version == contents.Scoring.Scorer
            ? scorer
            : throw new RecordException(
                new RecordPlace(id),
                $"was made with {contents.Scoring.Scorer}, this program has {scorer.Version}; finish it with that version, or rescore");
    }, contents);
}
