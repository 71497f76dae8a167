using System.Globalization;
using System.Text;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Analytics;
using SocraticBench.Local.Index;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Durability;

/// <summary>
/// What a lake of one execution means: every object, the curated tables and the index, without volatile fields, with ids replaced by the cell
/// that they stand for and days by a word. Two executions of one plan that heard the same replies mean the same.
/// </summary>
internal static class LakeMeaning
{
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(string folder)
    {
        var stop = TestContext.Current.CancellationToken;
        using var lake = FolderLake.Open(folder, LakeAccess.ReadOnly);
        var shelf = new ExecutionShelf(lake);
        var execution = Assert.Single(await new WeekReader(lake, shelf).ExecutionsAsync(stop).ToListAsync(stop));
        var plan = await shelf.PlanAsync(execution.ExecutionId, stop);
        var meaning = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var key in lake.ListAsync("", stop))
        {
            // What a program killed while founding an execution leaves, models.json without an execution, harms nobody.
            var isOther = key.Value.StartsWith("executions/", StringComparison.Ordinal) && !key.Value.Contains(execution.ExecutionId, StringComparison.Ordinal);
            if (!isOther && !key.Value.EndsWith("/state.json", StringComparison.Ordinal) && !key.Value.StartsWith("curated/", StringComparison.Ordinal))
            {
                meaning[key.Value] = Content(key.Value, execution.ExecutionId, (await lake.GetAsync(key, stop))!.Content.Span);
            }
        }

        await AddTablesAsync(folder, meaning);
        await AddIndexAsync(folder, meaning);
        var text = meaning.ToDictionary(entry => Plain(entry.Key, execution, plan), entry => Plain(entry.Value, execution, plan), StringComparer.Ordinal);
        return new SortedDictionary<string, string>(text, StringComparer.Ordinal);
    }

    private static string Content(string key, string execution, ReadOnlySpan<byte> content) => key.Split('/') switch
    {
        ["raw", ..] => Raw(TranscriptFile.Parse(content, key)),
        ["scores", "current.jsonl"] => string.Join('\n', RecordJson.ParseLines<CurrentScoring>(content, key).Where(line => line.ExecutionId == execution).Select(Text)),
        ["scores", .., var name] when name.EndsWith("_summary.json", StringComparison.Ordinal) => Text(RecordJson.Parse<RunSummary>(content, new RecordPlace(key))),
        ["scores", _, "scoring.json"] => Encoding.UTF8.GetString(content),
        ["scores", ..] => Lines<Turn>(key, content),
        ["judgements", ..] => Text(RecordJson.Parse<Judgement>(content, new RecordPlace(key))),
        ["executions", _, "execution.json"] => Text(RecordJson.Parse<Execution>(content, new RecordPlace(key)) with { StartedAt = default }),
        _ => Encoding.UTF8.GetString(content),
    };

    private static string Raw(Transcript transcript) => string.Join('\n', [Text(transcript.Header), .. transcript.Turns.Select(Text), Text(transcript.End)]);

    private static string Lines<T>(string key, ReadOnlySpan<byte> content)
        where T : LakeRecord => string.Join('\n', RecordJson.ParseLines<T>(content, key).Select(Text));

    private static string Text(LakeRecord record) => Encoding.UTF8.GetString(VolatileFields.Without(record));

    private static async Task AddTablesAsync(string folder, SortedDictionary<string, string> meaning)
    {
        using var analytics = DuckDbAnalytics.Open(folder);
        foreach (var (table, record) in new[] { ("turns", typeof(Turn)), ("runs", typeof(RunSummary)), ("weekly_summary", typeof(WeeklySummary)) })
        {
            var columns = CuratedTables.ByName[table].Select(column => column.Name).Except(VolatileFields.Names(record)).Except(["run_id"]).ToList();
            var found = await analytics.QueryAsync($"select cast(row({string.Join(", ", columns.Select(name => $"\"{name}\""))}) as varchar) as r from {table} order by 1", TestContext.Current.CancellationToken);
            meaning[$"table {table}"] = string.Join('\n', found.Rows.Select(row => Convert.ToString(row[0], CultureInfo.InvariantCulture)));
        }
    }

    private static async Task AddIndexAsync(string folder, SortedDictionary<string, string> meaning)
    {
        var stop = TestContext.Current.CancellationToken;
        using var index = SqliteRunIndex.Open(Path.Combine(folder, "index.sqlite"), readOnly: true);
        await foreach (var run in index.ListRunsAsync(null, stop))
        {
            meaning[$"index {run.RunId}"] = Text(run);
            var weeks = await index.WeekModelsAsync(IsoWeek.Parse(run.Week, "week"), null, new PageRequest(10), stop);
            meaning["index weeks"] = string.Join('\n', weeks.Items.Select(Text));
        }
    }

    private static string Plain(string text, Execution execution, IReadOnlyDictionary<string, RunSpec> plan)
    {
        var plain = plan.Values.Aggregate(text, (so, run) => so.Replace(run.RunId, $"RUN-{run.SeedId}-{run.Phase}", StringComparison.Ordinal));
        var day = execution.StartedAt.UtcDateTime;
        return plain.Replace(execution.ExecutionId, "EXECUTION", StringComparison.Ordinal)
            .Replace(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "DAY", StringComparison.Ordinal)
            .Replace(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), "DAY", StringComparison.Ordinal)
            .Replace(IsoWeek.Of(execution.StartedAt).ToString(), "WEEK", StringComparison.Ordinal);
    }
}
