using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>One record's bytes within a block, or the reason why there are none.</summary>
/// <param name="Start">First byte in the block.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Line">1-based line of the file on which the record begins.</param>
/// <param name="Ordinal">1-based number of the record in the file.</param>
/// <param name="Problem">What kept the record from being cut out whole; null where it is there.</param>
internal readonly record struct RecordSlice(int Start, int Length, long Line, long Ordinal, RecordException? Problem = null);
