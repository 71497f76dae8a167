using System.Text;
using Microsoft.Data.Sqlite;
using SocraticBench.Local.Index;

namespace SocraticBench.Tests.Local.Index;

public sealed class IndexPlanTests
{
    [Fact]
    public void Every_question_finds_its_place_in_an_index_and_sorts_nothing()
    {
        var plans = new StringBuilder();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        IndexSchema.Execute(connection, IndexSchema.Tables);
        foreach (var query in IndexQuery.All)
        {
            plans.Append(query.Name).Append(": ").AppendJoin("; ", Plan(connection, query.Sql)).Append('\n');
        }

        Assert.DoesNotContain("SCAN", plans.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plans.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            """
            run by id: SEARCH runs USING INDEX sqlite_autoindex_runs_1 (run_id=?)
            week by key: SEARCH weekly_summary USING INDEX sqlite_autoindex_weekly_summary_1 (week=? AND model=? AND phase=? AND temperature=?)
            worst half-lives: SEARCH runs USING INDEX half_life_index (week=? AND (half_life_turn,run_id)>(?,?))
            top compliance: SEARCH runs USING INDEX compliance_index (week=? AND phase=? AND compliance_rate>? AND (compliance_rate,run_id)<(?,?))
            model runs: SEARCH runs USING INDEX model_week_index (model=? AND (dt,run_id)>(?,?))
            week models: SEARCH weekly_summary USING INDEX week_index (week=? AND phase=? AND (rmst_turns,model,temperature)<(?,?,?))
            canary history: SEARCH calibration_results USING INDEX sqlite_autoindex_calibration_results_1 (golden_set=? AND judge=? AND completed_at<?)
            canary alerts: SEARCH calibration_results USING INDEX alert_index (alert_triggered=? AND (completed_at,golden_set,judge)<(?,?,?))
            execution runs: SEARCH runs USING INDEX runs_by_execution (execution_id=? AND run_id>?)
            all runs: SEARCH runs USING INDEX sqlite_autoindex_runs_1 (run_id>?)

            """,
            plans.ToString(),
            ignoreLineEndingDifferences: true);
    }

    private static List<string> Plan(SqliteConnection connection, string sql)
    {
        using var command = IndexRead.Command(connection, "EXPLAIN QUERY PLAN " + sql);
        foreach (var name in new[] { "$1", "$2", "$3", "$4", "$after1", "$after2", "$after3", "$limit" })
        {
            command.Parameters.AddWithValue(name, 1);
        }

        using var rows = command.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read())
        {
            steps.Add(rows.GetString(3));
        }

        return steps;
    }
}
