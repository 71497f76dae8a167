using System.Buffers;
using System.Globalization;
using System.Text;

namespace SocraticBench.Core.Records;

/// <summary>Strings as RFC 8785 §3.2.2.2 has them: the two-character escapes, other control characters in lower-case hex, all else as it is.</summary>
internal static class CanonicalString
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    public static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        var rest = value.AsSpan();
        for (var plain = rest.IndexOfAny(s_escaped); plain >= 0; plain = rest.IndexOfAny(s_escaped))
        {
            text.Append(rest[..plain]);
            Escape(text, rest[plain]);
            rest = rest[(plain + 1)..];
        }

        text.Append(rest).Append('"');
    }

    private static void Escape(StringBuilder text, char character)
    {
        var letter = character switch
        {
            '"' or '\\' => character,
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            _ => 'u',
        };
        text.Append('\\').Append(letter);
        if (letter is 'u')
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)character:x4}");
        }
    }
}
