using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>What an execution has cost so far, read from its transcripts and journals: the lake is the only book that survives a crash.</summary>
public sealed class Spending(ILake lake)
{
    /// <summary>US dollars of the tutors' and students' calls so far; calls whose cost is unknown are not in it.</summary>
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
            usd += await UsdAsync(run, dt, cancel).ConfigureAwait(false);
        }

        return usd;
    }

    private async Task<double> UsdAsync(RunSpec run, DateOnly dt, CancellationToken cancel)
    {
        var raw = LakeLayout.Raw(run, dt);
        if (await lake.GetAsync(raw, cancel).ConfigureAwait(false) is { } held)
        {
            var transcript = TranscriptFile.Parse(held.Content.Span, raw.Value);
            return Usd(transcript.Turns) + (transcript.End.StudentCostUsd ?? 0);
        }

        var key = LakeLayout.DialogueJournal(run.RunId);
        var journal = DialogueJournal.Parse(await lake.ReadJournalAsync(key, cancel).ConfigureAwait(false), key.Value);
        return Usd(journal.Turns) + journal.Lines.Values.Sum(line => line.CostUsd ?? 0);
    }

    private static double Usd(IEnumerable<TranscriptTurn> turns) => turns.Sum(turn => turn.CostUsd ?? 0);
}
