using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>A run's objects in the lake; null for those that are not there.</summary>
internal sealed record RunFiles
{
    public required RunSpec Run { get; init; }

    public required ExecutionContents Contents { get; init; }

    public required LakeObject? Raw { get; init; }

    public required LakeObject? Filter { get; init; }

    public required LakeObject? Scores { get; init; }

    public required LakeObject? Summary { get; init; }

    public LakeKey RawKey => LakeLayout.Raw(Run, Contents.Dt);

    public LakeKey FilterKey => LakeLayout.Filter(Contents.Execution.ScoringId, Run.RunId);

    public LakeKey ScoresKey => LakeLayout.Scores(Contents.Execution.ScoringId, Run, Contents.Dt);

    public LakeKey SummaryKey => LakeLayout.Summary(Contents.Execution.ScoringId, Run.RunId, Contents.Dt);

    public static async Task<RunFiles> ReadAsync(ILake lake, RunSpec run, ExecutionContents contents, CancellationToken cancel)
    {
        var none = new RunFiles { Run = run, Contents = contents, Raw = null, Filter = null, Scores = null, Summary = null };
        return none with
        {
            Raw = await lake.GetAsync(none.RawKey, cancel).ConfigureAwait(false),
            Filter = await lake.GetAsync(none.FilterKey, cancel).ConfigureAwait(false),
            Scores = await lake.GetAsync(none.ScoresKey, cancel).ConfigureAwait(false),
            Summary = await lake.GetAsync(none.SummaryKey, cancel).ConfigureAwait(false),
        };
    }
}
