namespace SocraticBench.Local.Transcripts;

/// <summary>What a file came to.</summary>
/// <param name="Records">Records scored.</param>
/// <param name="Turns">Tutor turns scored.</param>
/// <param name="Skipped">Records left out because of what is wrong with them.</param>
/// <param name="Parsing">Time spent reading records out of JSON, over all threads.</param>
/// <param name="Scoring">Time spent in the scorer, over all threads.</param>
/// <param name="Writing">Time spent making lines of output, over all threads.</param>
public sealed record ScoringTally(long Records, long Turns, long Skipped, TimeSpan Parsing, TimeSpan Scoring, TimeSpan Writing)
{
    public static ScoringTally Zero { get; } = new(0, 0, 0, default, default, default);

    public ScoringTally Plus(ScoringTally other) => new(
        Records + other.Records,
        Turns + other.Turns,
        Skipped + other.Skipped,
        Parsing + other.Parsing,
        Scoring + other.Scoring,
        Writing + other.Writing);
}
