using System.Text;

namespace SocraticBench.Tests.Snapshots;

/// <summary>The lines in which two texts differ, with two lines of context around the first difference.</summary>
internal static class LineDiff
{
    private const int MostLines = 40;

    public static string Of(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var head = Enumerable.Range(0, Math.Min(old.Length, now.Length)).TakeWhile(i => old[i] == now[i]).Count();
        var tail = Enumerable.Range(1, Math.Min(old.Length, now.Length) - head).TakeWhile(i => old[^i] == now[^i]).Count();
        var text = new StringBuilder($"@@ line {head + 1}\n");
        Append(text, ' ', old[Math.Max(0, head - 2)..head]);
        Append(text, '-', old[head..^tail]);
        Append(text, '+', now[head..^tail]);
        Append(text, ' ', old[^tail..].Take(2));
        return text.ToString();
    }

    private static void Append(StringBuilder text, char mark, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        foreach (var line in all.Take(MostLines))
        {
            text.Append(mark).Append(' ').Append(line).Append('\n');
        }

        if (all.Count > MostLines)
        {
            text.Append(mark).Append(" … ").Append(all.Count - MostLines).Append(" more lines\n");
        }
    }
}
