using System.Text;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Contracts;

/// <summary>The same puts on an index and on plain dictionaries, then every question, page by page, with the same answer.</summary>
internal static class RunIndexLaw
{
    private static readonly string[] s_models = ["a", "b", "sim:ü", "a-b"];
    private static readonly IsoWeek[] s_weeks = [new(2026, 47), new(2026, 48), new(2026, 53), new(2027, 1)];
    private static readonly double?[] s_rates = [null, 0.0, 0.5, 1.0];

    public static async Task<bool> HoldsAsync(IRunIndex index, IReadOnlyList<(int Kind, int Id, int Place, int Value, int Size)> steps)
    {
        var model = new MemoryRunIndex();
        await index.ClearAsync(default);
        foreach (var step in steps)
        {
            await Put(index, step);
            await Put(model, step);
        }

        var size = steps[0].Size;
        foreach (var week in s_weeks)
        {
            if (!await Same(index, model, size, (on, page) => on.WorstHalfLivesAsync(week, page, default), run => run.HalfLifeTurn)
                || !await Same(index, model, size, (on, page) => on.TopComplianceAsync(week, Phase.P1, page, default), run => run.ComplianceRate)
                || !await Same(index, model, size, (on, page) => on.WeekModelsAsync(week, Phase.P1, page, default), summary => summary.RmstTurns)
                || !await Same(index, model, size, (on, page) => on.WeekModelsAsync(week, null, page, default), summary => summary.RmstTurns))
            {
                return false;
            }
        }

        return await SameModelsAndCanaries(index, model, size);
    }

    private static async Task<bool> SameModelsAndCanaries(IRunIndex index, IRunIndex model, int size)
    {
        foreach (var name in s_models)
        {
            if (!await Same(index, model, size, (on, page) => on.ModelRunsAsync(name, new DateOnly(2026, 11, 24), page, default), run => run.Dt)
                || !await Same(index, model, size, (on, page) => on.CanaryHistoryAsync("golden_set_v1", name, page, default), canary => canary.CompletedAt))
            {
                return false;
            }
        }

        return await Same(index, model, size, (on, page) => on.CanaryAlertsAsync(page, default), canary => canary.CompletedAt);
    }

    private static Task Put(IRunIndex index, (int Kind, int Id, int Place, int Value, int Size) step) => step.Kind switch
    {
        0 => index.PutRunsAsync(
            [
                Samples.Run(step.Id) with
                {
                    Model = s_models[step.Place],
                    Week = s_weeks[step.Place].ToString(),
                    Dt = new DateOnly(2026, 11, 23).AddDays(step.Value),
                    Phase = step.Id % 2 == 0 ? Phase.P0 : Phase.P1,
                    HalfLifeTurn = step.Value == 0 ? null : 2 + step.Value,
                    ComplianceRate = s_rates[step.Value],
                },
            ],
            default),
        1 => index.PutWeeksAsync(
            [
                Samples.Week(s_models[step.Id % 4]) with
                {
                    Week = s_weeks[step.Place].ToString(),
                    Phase = step.Id < 6 ? null : Phase.P1,
                    Temperature = step.Id % 3 == 0 ? null : step.Id % 3 / 10.0,
                    RmstTurns = s_rates[step.Value] * 40,
                },
            ],
            default),
        _ => index.PutCanariesAsync(
            [Samples.Canary(step.Id) with { Judge = s_models[step.Place], Verdict = step.Value == 0 ? null : (CanaryVerdict)(step.Value - 1) }],
            default),
    };

    /// <summary>The same sort keys in the same order, the same records as a set, and pages that are full but for the last.</summary>
    private static async Task<bool> Same<T>(IRunIndex index, IRunIndex model, int size, Func<IRunIndex, PageRequest, Task<Page<T>>> ask, Func<T, object?> key)
    {
        var answer = await All(index, size, ask);
        var expected = await All(model, PageRequest.MaxSize, ask);
        return answer.Select(key).SequenceEqual(expected.Select(key))
            && answer.Select(Json).Order(StringComparer.Ordinal).SequenceEqual(expected.Select(Json).Order(StringComparer.Ordinal));
    }

    private static async Task<List<T>> All<T>(IRunIndex index, int size, Func<IRunIndex, PageRequest, Task<Page<T>>> ask)
    {
        var all = new List<T>();
        for (string? after = null; ;)
        {
            var page = await ask(index, new PageRequest(size, after));
            all.AddRange(page.Items);
            if ((after = page.Next) is null)
            {
                return all;
            }

            Assert.Equal(size, page.Items.Count);
        }
    }

    private static string Json<T>(T record) => Encoding.UTF8.GetString(RecordJson.Bytes(record));
}
