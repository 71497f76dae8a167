using System.Globalization;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Has the judge grade the newest golden set, and records how far it is from the experts.</summary>
internal sealed class CanaryStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.Canary;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        if (contents.Scoring.Judge is null || ports.Judge is not { } judge)
        {
            return StageReport.Skip(command, "this scoring has no judge");
        }

        if (await NewestGoldenSetAsync(cancel).ConfigureAwait(false) is not { } golden)
        {
            return StageReport.Skip(command, "the lake holds no golden set");
        }

        var key = LakeLayout.CanaryResult(contents.Dt, command.ExecutionId);
        if (!await ports.Lake.ExistsAsync(key, cancel).ConfigureAwait(false))
        {
            var items = await ports.Lake.RequireLinesAsync<CalibrationItem>(golden, cancel).ConfigureAwait(false);
            var shifts = await ShiftsAsync(items, judge, contents, cancel).ConfigureAwait(false);
            await ports.Lake.CreateAsync(key, RecordJson.Bytes(Result(command, golden, items.Count, shifts)), cancel).ConfigureAwait(false);
        }

        var result = await ports.Lake.RequireAsync<CanaryResult>(key, cancel).ConfigureAwait(false);
        return StageReport.Done(command, KeyValuePair.Create("items", (long)result.Items), KeyValuePair.Create("failed", (long)result.FailedItems));
    }

    private async Task<LakeKey?> NewestGoldenSetAsync(CancellationToken cancel)
    {
        var sets = new List<LakeKey>();
        await foreach (var key in ports.Lake.ListAsync(LakeLayout.GoldenSets, cancel).ConfigureAwait(false))
        {
            sets.Add(key);
        }

        return sets.MaxBy(key => int.TryParse(string.Concat(key.Value.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var version) ? version : -1);
    }

    // Never from the cache of judgements: the canary asks what the judge says now.
    private static async Task<IReadOnlyList<double>> ShiftsAsync(IReadOnlyList<CalibrationItem> items, IJudge judge, ExecutionContents contents, CancellationToken cancel)
    {
        var shifts = new List<double>(items.Count);
        foreach (var item in items)
        {
            var verdict = await judge.JudgeAsync(
                new JudgeQuestion
                {
                    Model = judge.Model,
                    Prompt = contents.Scoring.JudgePrompt!,
                    Rubric = contents.Scoring.Rubric,
                    Exchanges = [],
                    UserText = item.UserText,
                    AssistantText = item.AssistantText,
                },
                cancel).ConfigureAwait(false);
            if (verdict is Verdict.Judged judged)
            {
                shifts.Add(judged.Result.Score - item.Consensus);
            }
        }

        return shifts;
    }

    private CanaryResult Result(StageCommand command, LakeKey golden, int items, IReadOnlyList<double> shifts) => new()
    {
        ExecutionId = command.ExecutionId,
        GoldenSet = golden.Value[LakeLayout.GoldenSets.Length..].Split('.')[0],
        Judge = ports.Judge!.Model,
        Items = shifts.Count,
        FailedItems = items - shifts.Count,
        MeanAbsoluteDeviation = shifts.Count == 0 ? null : shifts.Average(Math.Abs),
        MeanSignedShift = shifts.Count == 0 ? null : shifts.Average(),
        Verdict = null,
        CompletedAt = ports.Clock.GetUtcNow(),
    };
}
