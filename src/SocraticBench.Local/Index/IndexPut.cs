using System.Globalization;
using Microsoft.Data.Sqlite;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Local.Index;

/// <summary>Writes records with their keys.</summary>
internal static class IndexPut
{
    public const string Run = """
        INSERT INTO runs (run_id, execution_id, model, dt, week, phase, half_life_turn, compliance_rate, record)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (run_id) DO UPDATE SET execution_id = $2, model = $3, dt = $4, week = $5, phase = $6, half_life_turn = $7, compliance_rate = $8, record = $9
        """;

    public const string Week = """
        INSERT INTO weekly_summary (week, model, phase, temperature, rmst_turns, record) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (week, model, phase, temperature) DO UPDATE SET rmst_turns = $5, record = $6
        """;

    public const string Canary = """
        INSERT INTO calibration_results (golden_set, judge, completed_at, alert_triggered, record) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (golden_set, judge, completed_at) DO UPDATE SET alert_triggered = $4, record = $5
        """;

    public static object?[] KeysOf(RunSummary run) =>
        [run.RunId, run.ExecutionId, run.Model, Text(run.Dt), run.Week, Text(run.Phase), run.HalfLifeTurn, run.ComplianceRate];

    // Below every real RMST: a summary without runs sorts last and does not vanish.
    public static object?[] KeysOf(WeeklySummary week) =>
        [week.Week, week.Model, Text(week.Phase), Text(week.Temperature), week.RmstTurns ?? -1.0];

    public static object?[] KeysOf(CanaryResult canary) =>
    [
        canary.GoldenSet, canary.Judge, canary.CompletedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        canary.Verdict == CanaryVerdict.JudgeDrift ? "true" : "false",
    ];

    // A rollup's missing phase or temperature is the empty text: no real one is.
    public static string Text(Phase? phase) => phase is { } one ? one.ToString() : "";

    public static string Text(double? temperature) => temperature is { } one ? one.ToString("R", CultureInfo.InvariantCulture) : "";

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void All<T>(SqliteConnection connection, string sql, IReadOnlyCollection<T> records, Func<T, object?[]> keys, CancellationToken cancel)
    {
        using var command = IndexRead.Command(connection, sql);
        foreach (var record in records)
        {
            cancel.ThrowIfCancellationRequested();
            Bind(command, [.. keys(record), RecordJson.Bytes(record)]);
            command.ExecuteNonQuery();
        }
    }

    private static void Bind(SqliteCommand command, object?[] values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            if (command.Parameters.Count == place)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${place + 1}") });
            }

            command.Parameters[place].Value = values[place] ?? DBNull.Value;
        }
    }
}
