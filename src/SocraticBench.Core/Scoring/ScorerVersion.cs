using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Rules;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring;

/// <summary>The scorer's version: a number for its code, and the first 8 hex digits of the hash of its tables.</summary>
internal static class ScorerVersion
{
    /// <summary>Raised by hand when the code that reads or finds changes what it finds.</summary>
    public const string Code = "1.0";

    public static string Current { get; } = $"scorer-{Code}@{TablesHash()}";

    private static string TablesHash() => CanonicalJson.Sha256((ReadOnlySpan<byte>)CanonicalJson.Bytes(new
    {
        Rules = RuleTable.All.Select(rule => new { rule.Id, rule.Component, rule.Points, rule.Violation }),
        Weights = FittedTable.Text,
        Cues = CuePhrases.All.Select(cue => new { Cue = cue.Key.ToString(), Phrases = cue.Value }),
    }))[..8];
}
