using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Makes records of rows.</summary>
internal interface ICsvLayout : IDisposable
{
    /// <summary>Takes a sound row.</summary>
    void Add(RecordBlock block, CsvRows row);

    /// <summary>Takes note of a row that cannot be used.</summary>
    void Refuse(RecordBlock block, RecordException problem);

    /// <summary>Hands over what is still held when the rows have ended.</summary>
    void End(RecordBlock block);
}
