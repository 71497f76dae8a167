using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Pipeline.Ports;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Query;

/// <summary>A query's answer for people.</summary>
internal static class QueryScreen
{
    private const int MostRows = 500;
    private const int WidestCell = 200;

    public static void Print(QueryTable table, CliConsole console)
    {
        if (table.Rows.Count == 0)
        {
            console.Remark($"no rows (columns: {string.Join(", ", table.Columns)})");
            return;
        }

        if (Fits(table, console.Screen.Profile.Width))
        {
            Rows(table, console.Screen);
        }
        else
        {
            Records(table, console.Screen);
        }

        if (table.Rows.Count > MostRows)
        {
            console.Remark(string.Create(CultureInfo.InvariantCulture, $"{MostRows} of {table.Rows.Count:N0} rows shown: --csv or --json print all"));
        }
    }

    // Column names broken into single letters are worse than one record below the other.
    private static bool Fits(QueryTable table, int width) => table.Columns.Sum(name => Math.Min(name.Length, 60) + 4) <= width;

    private static void Rows(QueryTable table, IAnsiConsole console)
    {
        var screen = new Table().Border(TableBorder.Simple);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var header = new TableColumn(new Text(PrintableText.Line(table.Columns[column], 60), new Style(decoration: Decoration.Bold)));
            screen.AddColumn(IsNumeric(table, column) ? header.RightAligned().NoWrap() : header);
        }

        foreach (var row in table.Rows.Take(MostRows))
        {
            screen.AddRow(row.Select(value => new Text(PrintableText.Line(Cell(value), WidestCell))));
        }

        console.Write(screen);
    }

    private static void Records(QueryTable table, IAnsiConsole console)
    {
        foreach (var row in table.Rows.Take(MostRows))
        {
            var record = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            for (var column = 0; column < table.Columns.Count; column++)
            {
                record.AddRow(
                    new Text(PrintableText.Line(table.Columns[column], 60), new Style(decoration: Decoration.Bold)),
                    new Text(PrintableText.Line(Cell(row[column]), WidestCell)));
            }

            console.Write(record);
            console.WriteLine();
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => "–",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        _ => QueryOutput.Text(value) ?? "–",
    };

    private static bool IsNumeric(QueryTable table, int column) =>
        table.Rows.Select(row => row[column]).FirstOrDefault(value => value is not null) is long or int or double or decimal or float or short or System.Numerics.BigInteger;
}
