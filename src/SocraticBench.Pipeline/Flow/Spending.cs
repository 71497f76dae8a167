using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>What an execution has cost so far, read from its transcripts and journals: the lake is the only book that survives a crash.</summary>
public sealed class Spending(ILake lake)
{
    /// <summary>US dollars of the tutors' calls so far; calls whose cost is unknown are not in it.</summary>
    public async Task<double> UsdAsync(Execution execution, CancellationToken cancel)
    {
        if (!await lake.ExistsAsync(LakeLayout.Plan(execution.ExecutionId), cancel).ConfigureAwait(false))
        {
            return 0;
        }

        var dt = DateOnly.FromDateTime(execution.StartedAt.UtcDateTime);
        var usd = 0.0;
        foreach (var run in await lake.RequireLinesAsync<RunSpec>(LakeLayout.Plan(execution.ExecutionId), cancel).ConfigureAwait(false))
        {
            usd += (await TurnsAsync(run, dt, cancel).ConfigureAwait(false)).Sum(turn => turn.CostUsd ?? 0);
        }

        return usd;
    }

    private async Task<IReadOnlyList<TranscriptTurn>> TurnsAsync(RunSpec run, DateOnly dt, CancellationToken cancel)
    {
        var raw = LakeLayout.Raw(run, dt);
        if (await lake.GetAsync(raw, cancel).ConfigureAwait(false) is { } held)
        {
            return TranscriptFile.Parse(held.Content.Span, raw.Value).Turns;
        }

        var journal = LakeLayout.DialogueJournal(run.RunId);
        var entries = await lake.ReadJournalAsync(journal, cancel).ConfigureAwait(false);
        return [.. entries.Skip(1).Select((entry, index) => RecordJson.Parse<TranscriptTurn>(entry.Span, new RecordPlace(journal.Value, index + 2)))];
    }
}
