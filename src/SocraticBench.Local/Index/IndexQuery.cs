namespace SocraticBench.Local.Index;

/// <summary>
/// One question to the index: one statement that finds its place in an index by the arguments and the last row seen, reads a page
/// and stops. <c>$1…</c> are the arguments, <c>$after1…</c> the sort keys of the last row.
/// </summary>
/// <param name="Name">The question, part of its page tokens.</param>
/// <param name="Sql">The statement: selects the record, then the sort keys in order.</param>
/// <param name="Start">Keys that every row comes after, for the first page.</param>
internal sealed record IndexQuery(string Name, string Sql, IReadOnlyList<object> Start)
{
    // Above any text in an index: U+10FFFF is no letter of an id.
    private const string Last = "\U0010FFFF";

    public static IndexQuery RunById { get; } = new("run by id", "SELECT record FROM runs WHERE run_id = $1", []);

    public static IndexQuery WeekByKey { get; } = new(
        "week by key",
        "SELECT record FROM weekly_summary WHERE week = $1 AND model = $2 AND phase = $3 AND temperature = $4",
        []);

    public static IndexQuery WorstHalfLives { get; } = new(
        "worst half-lives",
        """
        SELECT record, half_life_turn, run_id FROM runs
        WHERE week = $1 AND half_life_turn IS NOT NULL AND (half_life_turn, run_id) > ($after1, $after2)
        ORDER BY half_life_turn, run_id LIMIT $limit
        """,
        [0L, ""]);

    public static IndexQuery TopCompliance { get; } = new(
        "top compliance",
        """
        SELECT record, compliance_rate, run_id FROM runs
        WHERE week = $1 AND phase = $2 AND compliance_rate IS NOT NULL AND (compliance_rate, run_id) < ($after1, $after2)
        ORDER BY compliance_rate DESC, run_id DESC LIMIT $limit
        """,
        [2.0, ""]);

    public static IndexQuery ModelRuns { get; } = new(
        "model runs",
        """
        SELECT record, dt, run_id FROM runs
        WHERE model = $1 AND (dt, run_id) > ($after1, $after2)
        ORDER BY dt, run_id LIMIT $limit
        """,
        ["", ""]);

    public static IndexQuery WeekModels { get; } = new(
        "week models",
        """
        SELECT record, rmst_turns, model, temperature FROM weekly_summary
        WHERE week = $1 AND phase = $2 AND (rmst_turns, model, temperature) < ($after1, $after2, $after3)
        ORDER BY rmst_turns DESC, model DESC, temperature DESC LIMIT $limit
        """,
        [1e9, "", ""]);

    public static IndexQuery CanaryHistory { get; } = new(
        "canary history",
        """
        SELECT record, completed_at FROM calibration_results
        WHERE golden_set = $1 AND judge = $2 AND completed_at < $after1
        ORDER BY completed_at DESC LIMIT $limit
        """,
        [Last]);

    public static IndexQuery CanaryAlerts { get; } = new(
        "canary alerts",
        """
        SELECT record, completed_at, golden_set, judge FROM calibration_results
        WHERE alert_triggered = 'true' AND (completed_at, golden_set, judge) < ($after1, $after2, $after3)
        ORDER BY completed_at DESC, golden_set DESC, judge DESC LIMIT $limit
        """,
        [Last, "", ""]);

    public static IndexQuery ExecutionRuns { get; } = new(
        "execution runs",
        "SELECT record, run_id FROM runs WHERE execution_id = $1 AND run_id > $after1 ORDER BY run_id LIMIT $limit",
        [""]);

    public static IndexQuery AllRuns { get; } = new(
        "all runs",
        "SELECT record, run_id FROM runs WHERE run_id > $after1 ORDER BY run_id LIMIT $limit",
        [""]);

    /// <summary>Every statement that reads the index.</summary>
    public static IReadOnlyList<IndexQuery> All { get; } =
    [
        RunById, WeekByKey, WorstHalfLives, TopCompliance, ModelRuns, WeekModels, CanaryHistory, CanaryAlerts, ExecutionRuns, AllRuns,
    ];
}
