using System.Text;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Models.Simulated;

/// <summary>
/// Says a sentence from a pattern: <c>[a|b|]</c> is one of its branches, which may hold further ones; <c>{name}</c> is a slot.
/// Slots hold the student's words, which are untrusted: they are put in last and never read as pattern.
/// </summary>
internal static class Grammar
{
    public static string Say(string pattern, Chance chance, IReadOnlyDictionary<string, string> slots)
    {
        var said = new StringBuilder();
        Write(pattern, chance, slots, said);
        return Tidy(said.ToString());
    }

    private static void Write(ReadOnlySpan<char> pattern, Chance chance, IReadOnlyDictionary<string, string> slots, StringBuilder said)
    {
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '[')
            {
                var length = ClosingBracket(pattern[at..]);
                var branches = Branches(pattern.Slice(at + 1, length - 1));
                Write(branches[chance.NextInt(branches.Count)], chance, slots, said);
                at += length;
            }
            else if (pattern[at] == '{')
            {
                var length = pattern[at..].IndexOf('}');
                said.Append(slots[pattern.Slice(at + 1, length - 1).ToString()]);
                at += length;
            }
            else
            {
                said.Append(pattern[at]);
            }
        }
    }

    private static int ClosingBracket(ReadOnlySpan<char> pattern)
    {
        var depth = 0;
        for (var at = 0; at < pattern.Length; at++)
        {
            depth += pattern[at] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        throw new FormatException($"a bracket is not closed in '{pattern}'");
    }

    private static List<string> Branches(ReadOnlySpan<char> inner)
    {
        var (branches, depth, start) = (new List<string>(), 0, 0);
        for (var at = 0; at < inner.Length; at++)
        {
            depth += inner[at] switch { '[' => 1, ']' => -1, _ => 0 };
            if (inner[at] == '|' && depth == 0)
            {
                branches.Add(inner[start..at].ToString());
                start = at + 1;
            }
        }

        branches.Add(inner[start..].ToString());
        return branches;
    }

    private static string Tidy(string text)
    {
        text = text.Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Trim();
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
