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

        console.Screen.Write(screen);
        if (table.Rows.Count > MostRows)
        {
            console.Remark(string.Create(CultureInfo.InvariantCulture, $"{MostRows} of {table.Rows.Count:N0} rows shown: --csv or --json print all"));
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
