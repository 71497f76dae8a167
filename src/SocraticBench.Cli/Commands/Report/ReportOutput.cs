using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>A report for programs, and where it comes from in words.</summary>
internal static class ReportOutput
{
    /// <summary><c>{"models": [row, …], "method": {…}, "executions": […]}</c>; a row says under which scoring its numbers are.</summary>
    public static void Json(IReadOnlyList<ScoringReport> reports, ReportSource source, TextWriter writer)
    {
        var models = new JsonArray();
        foreach (var report in reports)
        {
            foreach (var row in report.Leaderboard.Models)
            {
                var node = JsonSerializer.SerializeToNode(row, RecordJson.Options)!.AsObject();
                node["scoring_id"] = report.ScoringId;
                models.Add(node);
            }
        }

        var executions = source.Executions.Select(included => new
        {
            included.Execution.ExecutionId,
            included.Execution.ManifestId,
            included.Execution.Purpose,
            included.Execution.StartedAt,
            included.Models,
            included.Runs,
            included.Planned,
        });
        var json = new JsonObject
        {
            ["models"] = models,
            ["method"] = JsonSerializer.SerializeToNode(reports[0].Leaderboard.Method, RecordJson.Options),
            ["executions"] = JsonSerializer.SerializeToNode(executions, RecordJson.Options),
        };
        writer.WriteLine(json.ToJsonString(RecordJson.Options));
    }

    /// <summary>A line an execution: which it is, how much of it there is, which models were taken from it.</summary>
    public static IEnumerable<string> Sources(ReportSource source) => source.Executions.Select(included => string.Create(
        CultureInfo.InvariantCulture,
        $"From execution {included.Execution.ExecutionId} ({Wire.Of(included.Execution.Purpose)}, {included.Execution.StartedAt.UtcDateTime:yyyy-MM-dd}): {included.Runs} of {included.Planned} runs, {string.Join(", ", included.Models.Select(model => PrintableText.Line(model, 80)))}"));
}
