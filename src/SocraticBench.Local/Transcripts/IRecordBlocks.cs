namespace SocraticBench.Local.Transcripts;

/// <summary>Cuts a file into records. What it can leave out and go on is a slice with a problem; what it cannot ends the blocks.</summary>
internal interface IRecordBlocks : IDisposable
{
    /// <summary>The file's blocks, in order, once; each belongs to who receives it.</summary>
    IEnumerable<RecordBlock> Read();
}
