using System.Text.Json.Serialization.Metadata;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// The columns of the curated tables, derived from the records, so that no engine's schema can fall behind them. Fields that this
/// version does not know stay in the lake and are in no column.
/// </summary>
public static class CuratedTables
{
    // Hashes of files are for whoever checks the lake, not for SQL.
    private static readonly string[] s_ofTheStore = ["raw_sha256", "scores_sha256"];

    /// <summary>One row a tutor turn: the fields of <see cref="Turn"/>, and its <c>week</c>.</summary>
    public static IReadOnlyList<Column> Turns { get; } = [.. Fields(typeof(Turn)), new Column("week", new ColumnType.Text())];

    /// <summary>One row a run: the fields of <see cref="RunSummary"/>, without the hashes of its files.</summary>
    public static IReadOnlyList<Column> Runs { get; } = [.. Fields(typeof(RunSummary)).Where(column => !s_ofTheStore.Contains(column.Name))];

    /// <summary>One row a week, model, phase and temperature, or rollup: the fields of <see cref="WeeklySummary"/>.</summary>
    public static IReadOnlyList<Column> WeeklySummaries { get; } = Fields(typeof(WeeklySummary));

    /// <summary>Each table's columns by the table's name, which is also its file's and its view's.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Column>> ByName { get; } = new Dictionary<string, IReadOnlyList<Column>>(StringComparer.Ordinal)
    {
        ["turns"] = Turns,
        ["runs"] = Runs,
        ["weekly_summary"] = WeeklySummaries,
    };

    private static Column[] Fields(Type record) =>
    [
        .. RecordJson.Options.GetTypeInfo(record).Properties
            .Where(property => !property.IsExtensionData)
            .Select(property => new Column(property.Name, TypeOf(property.PropertyType))),
    ];

    private static ColumnType TypeOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) || plain.IsEnum => new ColumnType.Text(),
            _ when plain == typeof(int) || plain == typeof(long) => new ColumnType.Whole(),
            _ when plain == typeof(double) => new ColumnType.Real(),
            _ when plain == typeof(bool) => new ColumnType.Truth(),
            _ when plain == typeof(DateOnly) => new ColumnType.Day(),
            _ when plain == typeof(DateTimeOffset) => new ColumnType.Moment(),
            _ => Nested(RecordJson.Options.GetTypeInfo(plain)),
        };
    }

    private static ColumnType Nested(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Enumerable => new ColumnType.List(TypeOf(info.ElementType!)),
        JsonTypeInfoKind.Dictionary => new ColumnType.Map(TypeOf(info.ElementType!)),
        JsonTypeInfoKind.Object => new ColumnType.Struct(Fields(info.Type)),
        _ => throw new NotSupportedException($"a curated column cannot hold {info.Type}: say here what it becomes"),
    };
}
