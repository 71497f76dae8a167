using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>
/// The identity of a way of turning transcripts into numbers: <c>scoring_</c> and 8 hex digits of the hash of
/// scorer rules, rubric, judge prompt, judges with their parameters, and CSD tables.
/// </summary>
public static partial class ScoringId
{
    /// <summary>A valid scoring id, as given.</summary>
    /// <exception cref="InvalidFieldException">It has another form.</exception>
    public static string Parse(string? value, string field) => Check.Matches(value, Shape(), "scoring_0a1b2c3d", field);

    /// <summary>The id of a scoring with this identity; independent of the order in which it was put together.</summary>
    public static string Of(ScoringIdentity identity) => $"scoring_{CanonicalJson.Sha256(identity)[..8]}";

    [GeneratedRegex("^scoring_[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
