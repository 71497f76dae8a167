using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Analytics;

/// <summary>Curated columns in DuckDB's words.</summary>
internal static class DuckTypes
{
    /// <summary>The <c>columns</c> argument of read_json: declared types are four times faster than guessed ones, and never guess wrong.</summary>
    public static string JsonColumns(IEnumerable<Column> columns) =>
        $"{{{string.Join(", ", columns.Select(column => $"{Literal(column.Name)}: {Literal(Of(column.Type))}"))}}}";

    /// <summary>A select list that has these columns and no rows.</summary>
    public static string EmptySelect(IEnumerable<Column> columns) =>
        $"SELECT {string.Join(", ", columns.Select(column => $"CAST(NULL AS {Of(column.Type)}) AS {Name(column.Name)}"))} WHERE false";

    public static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => Name(column.Name)));

    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Of(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Whole => "BIGINT",
        ColumnType.Real => "DOUBLE",
        ColumnType.Truth => "BOOLEAN",
        ColumnType.Day => "DATE",
        ColumnType.Moment => "TIMESTAMP",
        ColumnType.List list => $"{Of(list.Item)}[]",
        ColumnType.Map map => $"MAP(VARCHAR, {Of(map.Value)})",
        ColumnType.Struct fields => $"STRUCT({string.Join(", ", fields.Fields.Select(field => $"{Name(field.Name)} {Of(field.Type)}"))})",
        _ => throw new NotSupportedException($"{type} has no DuckDB type yet"),
    };
}
