using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>A block after the work: its lines of output, and what is to be told of its records, in order.</summary>
internal sealed class ScoredBlock(RecordBlock block) : IDisposable
{
    public PooledBytes Output { get; } = new(RecordBlock.TargetBytes);

    public List<ScoredRecord> Records { get; } = [];

    public List<RecordException> Problems { get; } = [];

    public ScoringTally Tally { get; set; } = ScoringTally.Zero;

    public void Dispose()
    {
        Output.Dispose();
        block.Dispose();
    }
}
