using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Analytics;

/// <summary>DuckDB's many-line complaints in one.</summary>
internal static partial class QueryFaults
{
    public static QueryException Explain(DuckDBException error) => new(OneLine(error.Message), error);

    public static string OneLine(string message)
    {
        // The excerpt with its caret makes sense only on lines of its own.
        var excerpt = message.IndexOf("\nLINE ", StringComparison.Ordinal);
        return Blanks().Replace(excerpt < 0 ? message : message[..excerpt], " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
