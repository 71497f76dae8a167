using System.Collections;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Query;

/// <summary>A query's answer for programs.</summary>
internal static class QueryOutput
{
    /// <summary><c>{"columns": […], "rows": [{column: value}, …]}</c>, a row a line.</summary>
    public static void Json(QueryTable table, TextWriter writer)
    {
        var names = Distinct(table.Columns);
        writer.WriteLine($"{{\"columns\":{JsonSerializer.Serialize(names, RecordJson.Options)},\"rows\":[");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var values = new Dictionary<string, object?>(names.Count, StringComparer.Ordinal);
            for (var column = 0; column < names.Count; column++)
            {
                values[names[column]] = Finite(table.Rows[row][column]);
            }

            writer.Write(JsonSerializer.Serialize(values, RecordJson.Options));
            writer.WriteLine(row < table.Rows.Count - 1 ? "," : "");
        }

        writer.WriteLine("]}");
    }

    /// <summary>RFC 4180 with a header; null is an empty field, a list is JSON.</summary>
    public static void Csv(QueryTable table, TextWriter writer)
    {
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var column in table.Columns)
        {
            csv.WriteField(column);
        }

        csv.NextRecord();
        foreach (var row in table.Rows)
        {
            foreach (var value in row)
            {
                csv.WriteField(Text(value));
            }

            csv.NextRecord();
        }
    }

    /// <summary>One value as text, without loss.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => JsonSerializer.Serialize(list, RecordJson.Options),
        _ => value.ToString(),
    };

    // JSON has no infinity and no NaN; the nearest thing that it has is "no value".
    private static object? Finite(object? value) => value is double number && !double.IsFinite(number) ? null : value;

    // SQL may name two columns alike, a JSON object may not.
    private static List<string> Distinct(IReadOnlyList<string> columns)
    {
        var names = new List<string>(columns.Count);
        foreach (var column in columns)
        {
            var name = column;
            for (var number = 2; names.Contains(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{column}_{number}");
            }

            names.Add(name);
        }

        return names;
    }
}
