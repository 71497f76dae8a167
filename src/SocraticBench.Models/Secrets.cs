using System.Text.RegularExpressions;

namespace SocraticBench.Models;

/// <summary>Takes keys out of what providers answer: error bodies like to quote the header that they refuse.</summary>
internal static partial class Secrets
{
    private const string Mark = "[redacted]";

    /// <summary>The text without the given secrets and without anything that has the form of a key.</summary>
    public static string Redact(string text, params ReadOnlySpan<string?> secrets)
    {
        foreach (var secret in secrets)
        {
            if (!string.IsNullOrEmpty(secret))
            {
                text = text.Replace(secret, Mark, StringComparison.Ordinal);
            }
        }

        return KeyLike().Replace(text, Mark);
    }

    [GeneratedRegex(
        """(?:\b(?:sk|pk|rk|key|ghp|gsk|xai|hf)[-_][A-Za-z0-9_*.-]{8,}|\bA(?:KIA|SIA|BIA)[A-Z0-9]{12,}|\bBearer\s+[^\s"',;]+|\bABSK[A-Za-z0-9+/=]{12,}|(?<=://)[^/\s:@]+:[^/\s@]+(?=@))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex KeyLike();
}
