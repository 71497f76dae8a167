using System.Text;
using System.Text.RegularExpressions;

namespace SocraticBench.Cli.Terminal;

/// <summary>
/// Makes untrusted text safe for a terminal: a transcript must not move the cursor, recolour the screen, set the window's title, or turn the
/// reading direction round.
/// </summary>
internal static partial class PrintableText
{
    /// <summary>The text without escape sequences and control characters; line breaks (as LF) and tabs stay.</summary>
    public static string Of(string text)
    {
        var plain = Escapes().Replace(text.ReplaceLineEndings("\n"), "");
        var kept = new StringBuilder(plain.Length);
        foreach (var rune in plain.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || IsPrintable(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    /// <summary>The text on one line of at most so many characters, an ellipsis where it was longer.</summary>
    public static string Line(string text, int maxLength)
    {
        var line = Blanks().Replace(Of(text), " ").Trim();
        return line.Length <= maxLength ? line : string.Concat(line.AsSpan(0, maxLength - 1), "…");
    }

    /// <summary>A name on one line of at most so many characters, its middle left out where it was longer: names differ at their ends.</summary>
    public static string Short(string name, int maxLength)
    {
        var line = Line(name, 1_000);
        var head = maxLength - 1 - (maxLength / 2);
        return line.Length <= maxLength ? line : $"{line[..head]}…{line[^(maxLength / 2)..]}";
    }

    private static bool IsPrintable(Rune rune) =>
        !Rune.IsControl(rune)
        // Bidirectional embeddings, overrides and isolates, which can make a line read otherwise than it is.
        && rune.Value is not (>= 0x202A and <= 0x202E) and not (>= 0x2066 and <= 0x2069)
        // The language tags, invisible and used to smuggle instructions.
        && rune.Value is not (>= 0xE0000 and <= 0xE007F);

    // CSI sequences, OSC and the other string sequences up to their terminator, then two-character escapes.
    [GeneratedRegex(@"(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|(?:\x1B[\]PX^_]|[\x9D\x90\x98\x9E\x9F])[^\x07\x1B\x9C]*(?:\x07|\x1B\\|\x9C)?|\x1B[ -/]*[0-~]?", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
