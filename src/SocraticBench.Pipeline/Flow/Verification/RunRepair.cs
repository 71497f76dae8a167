using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Makes again what a run's transcript and judgements give, and puts it in the place of what is damaged.</summary>
internal sealed class RunRepair(ILake lake, ExecutionShelf shelf, ScorerShelf scorers)
{
    /// <summary>Whether this program has the rules of a scoring.</summary>
    public static bool IsOurs(ScorerShelf scorers, ExecutionContents contents)
    {
        try
        {
            _ = scorers.Of(contents);
            return contents.Scoring.CsdTables is null || contents.Scoring.CsdTables == CsdVersion.Current;
        }
        catch (RecordException)
        {
            return false;
        }
    }

    /// <summary>What the first stage says of a transcript, as stored.</summary>
    public static byte[] Filter(ScorerShelf scorers, ExecutionContents contents, Transcript transcript) =>
        RecordJson.Lines(new TranscriptFilter(scorers.Of(contents), contents.Scoring).Filter(transcript));

    /// <summary>Repairs a run; null where that went well, else why it could not be.</summary>
    public async Task<string?> RepairAsync(RunSpec run, IReadOnlySet<string> damaged, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(run.ExecutionId, cancel).ConfigureAwait(false);
        var files = await RunFiles.ReadAsync(lake, run, contents, cancel).ConfigureAwait(false);
        if (files.Raw is not { } raw)
        {
            return "there is no transcript to make it from";
        }

        var transcript = TranscriptFile.Parse(raw.Content.Span, files.RawKey.Value);
        if (damaged.Contains(files.FilterKey.Value))
        {
            if (!IsOurs(scorers, contents))
            {
                return $"it was made with {contents.Scoring.Scorer}, which this program does not have; repair with that version";
            }

            await PutAsync(files.FilterKey, files.Filter, Filter(scorers, contents, transcript), cancel).ConfigureAwait(false);
        }

        var scoring = new RunScoring(lake, new ShelvedJudge(contents.Scoring.Judge), contents);
        var scores = files.Scores?.Content;
        if (damaged.Contains(files.ScoresKey.Value))
        {
            var turns = (await scoring.ScoreAsync(transcript, cancel).ConfigureAwait(false)).Turns;
            if (turns.Where(turn => turn.JudgeStatus is JudgeStatus.Failed).Select(turn => turn.TurnNumber).ToList() is { Count: > 0 } unknown)
            {
                return $"what the judge said of turn {string.Join(", ", unknown)} is not under judgements/; {(files.Scores is null ? "" : $"delete this and {files.SummaryKey}, then ")}'socratic-bench resume {run.ExecutionId}' asks again";
            }

            scores = RecordJson.Lines(turns);
            await PutAsync(files.ScoresKey, files.Scores, scores.Value, cancel).ConfigureAwait(false);
        }

        if (scores is null)
        {
            // Not scored yet: the stages do that.
            return null;
        }

        var scored = scoring.Again(transcript, RecordJson.ParseLines<Turn>(scores.Value.Span, files.ScoresKey.Value));
        var summary = scoring.Summarize(transcript, scored) with
        {
            RawSha256 = CanonicalJson.Sha256(raw.Content.Span),
            ScoresSha256 = CanonicalJson.Sha256(scores.Value.Span),
        };
        await PutAsync(files.SummaryKey, files.Summary, RecordJson.Bytes(summary), cancel).ConfigureAwait(false);
        return null;
    }

    private async Task PutAsync(LakeKey key, LakeObject? before, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        if (before is null || !before.Content.Span.SequenceEqual(content.Span))
        {
            await lake.ReplaceAsync(key, content, before?.Version, cancel).ConfigureAwait(false);
        }
    }
}
