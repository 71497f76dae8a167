using System.Globalization;
using Microsoft.Data.Sqlite;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Index;

/// <summary>
/// The index's tables. Each row holds its record whole, as JSON, beside the keys that the questions need. Every index ends in the
/// row's identity, so that a page can go on exactly where the last one ended, and its leading columns follow the calendar, so that
/// what a week costs to write does not grow with the weeks before it.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Raised with any change below; an index of another version is rebuilt, never migrated.</summary>
    public const int Version = 1;

    public const string Tables = """
        CREATE TABLE runs (
            run_id TEXT NOT NULL PRIMARY KEY,
            execution_id TEXT NOT NULL,
            model TEXT NOT NULL,
            dt TEXT NOT NULL,
            week TEXT NOT NULL,
            phase TEXT NOT NULL,
            half_life_turn INTEGER,
            compliance_rate REAL,
            record BLOB NOT NULL);
        CREATE INDEX runs_by_execution ON runs (execution_id, run_id);
        CREATE INDEX half_life_index ON runs (week, half_life_turn, run_id) WHERE half_life_turn IS NOT NULL;
        CREATE INDEX compliance_index ON runs (week, phase, compliance_rate, run_id) WHERE compliance_rate IS NOT NULL;
        CREATE INDEX model_week_index ON runs (model, dt, run_id);
        CREATE TABLE weekly_summary (
            week TEXT NOT NULL,
            model TEXT NOT NULL,
            phase TEXT NOT NULL,
            temperature TEXT NOT NULL,
            rmst_turns REAL NOT NULL,
            record BLOB NOT NULL,
            PRIMARY KEY (week, model, phase, temperature));
        CREATE INDEX week_index ON weekly_summary (week, phase, rmst_turns, model, temperature);
        CREATE TABLE calibration_results (
            golden_set TEXT NOT NULL,
            judge TEXT NOT NULL,
            completed_at TEXT NOT NULL,
            alert_triggered TEXT NOT NULL,
            record BLOB NOT NULL,
            PRIMARY KEY (golden_set, judge, completed_at));
        CREATE INDEX alert_index ON calibration_results (alert_triggered, completed_at, golden_set, judge);
        """;

    /// <summary>Makes the tables in a new file; refuses another version's.</summary>
    public static void Ensure(SqliteConnection connection, string file)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Read(connection) == 0)
        {
            Execute(connection, Tables + string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version};"));
        }

        transaction.Commit();
        Require(connection, file);
    }

    public static void Require(SqliteConnection connection, string file)
    {
        if (Read(connection) is var version && version != Version)
        {
            throw new LakeException(
                LakeFault.NewerSchema,
                $"the index {file} has version {version}, this program reads {Version}; delete it and run `socratic-bench index rebuild`");
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // only called with this file's own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static long Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version;";
        return (long)command.ExecuteScalar()!;
    }
}
