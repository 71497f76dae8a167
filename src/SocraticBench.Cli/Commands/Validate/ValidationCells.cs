using System.Globalization;
using SocraticBench.Core.Validation;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>The report's numbers as text. A dash is "unknown", never 0.</summary>
internal static class ValidationCells
{
    private const string Unknown = "–";

    public static string Number(double? value, string format = "0.000") => value?.ToString(format, CultureInfo.InvariantCulture) ?? Unknown;

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Percent(double? share) => share is { } value ? Number(value * 100, "0") + "%" : Unknown;

    /// <summary>An estimate and its interval, divided by <paramref name="gap"/>.</summary>
    public static string Estimate(double? value, Interval? interval, string gap) =>
        Number(value) + (value is not null && interval is { } ends ? $"{gap}[{Number(ends.Low, "0.00")}, {Number(ends.High, "0.00")}]" : "");

    /// <summary>A table whose first column is a name and whose others are numbers.</summary>
    public static Table Table(string first, params string[] others)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(new Text(first)).PadRight(0));
        foreach (var header in others)
        {
            table.AddColumn(new TableColumn(new Text(header)).RightAligned().NoWrap().PadRight(0));
        }

        return table;
    }

    public static void Row(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
