using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>A record and what the scorer says of its tutor turns.</summary>
/// <param name="Record">The record; its bytes are valid only while it is handed over.</param>
/// <param name="Scores">One a tutor turn, in order.</param>
/// <param name="Place">Where the record begins.</param>
public sealed record ScoredRecord(TranscriptRecord Record, IReadOnlyList<HeuristicScore> Scores, RecordPlace Place);
