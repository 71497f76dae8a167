using System.Globalization;
using System.Text.Json;

namespace SocraticBench.Local.Transcripts;

/// <summary>Says of malformed JSON what is wrong with it, for people.</summary>
internal static class MalformedJson
{
    public static string Explain(JsonException wrong)
    {
        var what = wrong.Message.Split(" LineNumber:", 2)[0].TrimEnd('.');
        if (what.Contains("0x00", StringComparison.Ordinal))
        {
            what = "a NUL byte stands in it; remove it";
        }

        return string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {wrong.BytePositionInLine + 1}: {what}; mend the line or leave it out with --keep-going");
    }
}
