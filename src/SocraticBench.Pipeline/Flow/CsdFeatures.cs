using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Starts the long-context features of a run as its scoring says.</summary>
internal static class CsdFeatures
{
    /// <summary>The features before the first turn; null where the scoring has none.</summary>
    /// <exception cref="RecordException">The scoring names extractors that this program does not have.</exception>
    public static CsdDialogue? Of(ExecutionContents contents, Transcript transcript)
    {
        if (contents.Scoring.CsdTables is not { } tables)
        {
            return null;
        }

        var run = transcript.Header.Run;
        return tables == CsdVersion.Current
            ? new CsdDialogue(new CsdSetting
            {
                Phase = run.Phase,
                Seed = contents.Seeds.GetValueOrDefault(run.SeedId),
                MetaCadence = contents.Phases?.Of(run.Phase)?.MetaCadence ?? 8,
            })
            : throw new RecordException(
                new RecordPlace(contents.Execution.ScoringId),
                $"was made with {tables}, this program has {CsdVersion.Current}; finish it with that version, or rescore");
    }
}
