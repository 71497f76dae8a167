using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Whether a journal is of a run that is still to be finished, and can be gone on from.</summary>
internal sealed class JournalCheck(ILake lake, Holdings holdings)
{
    /// <summary>What is wrong with a journal; null where nothing is.</summary>
    public async Task<LakeProblem?> OfAsync(LakeKey journal, CancellationToken cancel)
    {
        var runId = journal.Value.Split('/')[1];
        if (holdings.RawOf(runId) is not { } raw)
        {
            return new LakeProblem(LakeFaultKind.Stray, journal.Value, "it is of a run that no plan in this lake holds; its replies were paid for, so it is kept", Mend.None);
        }

        if (await lake.ExistsAsync(raw, cancel).ConfigureAwait(false))
        {
            return new LakeProblem(LakeFaultKind.LeftOver, journal.Value, "its run is finished", Mend.Sweep);
        }

        try
        {
            var entries = await lake.ReadJournalAsync(journal, cancel).ConfigureAwait(false);
            foreach (var (entry, at) in entries.Select((entry, at) => (entry, at)))
            {
                var place = new RecordPlace(journal.Value, at + 1);
                _ = at == 0 ? (LakeRecord)RecordJson.Parse<TranscriptHeader>(entry.Span, place) : RecordJson.Parse<TranscriptTurn>(entry.Span, place);
            }

            return null;
        }
        catch (RecordException damaged)
        {
            return new LakeProblem(LakeFaultKind.Unreadable, journal.Value, $"{damaged.Message}; restore it from a backup, or cut it before that line to hold the dialogue again from there", Mend.None);
        }
    }
}
