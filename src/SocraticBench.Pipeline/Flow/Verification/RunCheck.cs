using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>
/// Holds a run's objects against each other, from the transcript on: what the rules make of it, what those and the judgements make of a turn,
/// what the turns make of the run. What is made from something damaged is not blamed for it.
/// </summary>
/// <param name="lake">The lake.</param>
/// <param name="scorers">The rules of this program.</param>
/// <param name="files">The run.</param>
/// <param name="finished">Whether its execution is finished, so that nothing may be missing.</param>
internal sealed class RunCheck(ILake lake, ScorerShelf scorers, RunFiles files, bool finished)
{
    private readonly List<LakeProblem> _problems = [];

    private RunScoring Scoring => new(lake, new ShelvedJudge(files.Contents.Scoring.Judge), files.Contents);

    /// <summary>Everything that is wrong with the run.</summary>
    public async Task<IReadOnlyList<LakeProblem>> ProblemsAsync(CancellationToken cancel)
    {
        var summary = Parse(files.Summary, files.SummaryKey, Mend.Repair, bytes => RecordJson.Parse<RunSummary>(bytes.Span, new RecordPlace(files.SummaryKey.Value)));
        if (Transcript(summary) is { } transcript && Filter(transcript))
        {
            var turns = await ScoresAsync(transcript, summary, cancel).ConfigureAwait(false);
            Summary(transcript, turns, summary);
        }

        return _problems;
    }

    private Transcript? Transcript(RunSummary? summary)
    {
        if (files.Raw is null)
        {
            var used = files.Filter ?? files.Scores ?? files.Summary;
            if (used is not null)
            {
                Add(LakeFaultKind.Missing, files.RawKey, "the transcript is gone, though it was scored; restore it from a backup", Mend.None);
            }
            else if (finished)
            {
                Add(LakeFaultKind.Missing, files.RawKey, "the run was never held", Mend.Resume);
            }

            return null;
        }

        var transcript = Parse(files.Raw, files.RawKey, Mend.None, bytes => TranscriptFile.Parse(bytes.Span, files.RawKey.Value));
        if (transcript is null)
        {
            return null;
        }

        var hash = CanonicalJson.Sha256(files.Raw.Content.Span);
        if (summary?.RawSha256 is { } said && said != hash)
        {
            Add(LakeFaultKind.HashMismatch, files.RawKey, $"its bytes hash to {hash}, they were {said} when it was scored; restore it from a backup", Mend.None);
            return null;
        }

        if (!CanonicalJson.Bytes(transcript.Header.Run).AsSpan().SequenceEqual(CanonicalJson.Bytes(files.Run)) || transcript.End.TotalTurns != transcript.Turns.Count)
        {
            Add(LakeFaultKind.Disagrees, files.RawKey, "its header is not the plan's run, or its last line not its number of turns; restore it from a backup", Mend.None);
            return null;
        }

        return transcript;
    }

    private bool Filter(Transcript transcript)
    {
        if (files.Filter is null)
        {
            if (finished || files.Scores is not null || files.Summary is not null)
            {
                Add(LakeFaultKind.Missing, files.FilterKey, "the first stage's answers are gone", Mend.Repair);
            }

            return false;
        }

        var stored = Parse(files.Filter, files.FilterKey, Mend.Repair, bytes => RecordJson.ParseLines<FilteredTurn>(bytes.Span, files.FilterKey.Value));
        if (stored is null)
        {
            return false;
        }

        // A scoring of another version's rules cannot be made again here; its lines are read, and no more is known of them.
        if (RunRepair.IsOurs(scorers, files.Contents) && !files.Filter.Content.Span.SequenceEqual(RunRepair.Filter(scorers, files.Contents, transcript)))
        {
            Add(LakeFaultKind.Disagrees, files.FilterKey, "it is not what the rules say of the transcript", Mend.Repair);
            return false;
        }

        return true;
    }

    private async Task<IReadOnlyList<Turn>?> ScoresAsync(Transcript transcript, RunSummary? summary, CancellationToken cancel)
    {
        if (files.Scores is null)
        {
            if (finished || files.Summary is not null)
            {
                Add(LakeFaultKind.Missing, files.ScoresKey, "the scored turns are gone", Mend.Repair);
            }

            return null;
        }

        var stored = Parse(files.Scores, files.ScoresKey, Mend.Repair, bytes => RecordJson.ParseLines<Turn>(bytes.Span, files.ScoresKey.Value));
        if (stored is null)
        {
            return null;
        }

        var hash = CanonicalJson.Sha256(files.Scores.Content.Span);
        if (!RunRepair.IsOurs(scorers, files.Contents))
        {
            return Unchanged(summary, hash) ? stored : null;
        }

        var expected = (await Scoring.ScoreAsync(transcript, cancel).ConfigureAwait(false)).Turns;
        if (stored.Count == expected.Count && Unfiled(stored, expected) is { Count: > 0 } unfiled)
        {
            Add(LakeFaultKind.Missing, files.ScoresKey, $"what the judge said of turn {string.Join(", ", unfiled)} is not under judgements/; the scores stand", Mend.None);
            return stored;
        }

        if (stored.Count != expected.Count || !stored.Zip(expected).All(pair => Agree(pair.First, pair.Second)))
        {
            Add(LakeFaultKind.Disagrees, files.ScoresKey, "it is not what transcript, rules and judgements make of the turns", Mend.Repair);
            return null;
        }

        if (summary?.ScoresSha256 is { } said && said != hash)
        {
            Add(LakeFaultKind.HashMismatch, files.SummaryKey, $"it gives another hash for the scored turns, which are as they should be: {hash}", Mend.Repair);
        }

        return stored;
    }

    // Made by rules that this program does not have: the hash is all there is to hold them against, and they cannot be made again here.
    private bool Unchanged(RunSummary? summary, string hash)
    {
        if (summary?.ScoresSha256 is not { } said || said == hash)
        {
            return true;
        }

        Add(LakeFaultKind.HashMismatch, files.ScoresKey, $"its bytes hash to {hash}, they were {said} when it was written; restore it from a backup", Mend.None);
        return false;
    }

    private void Summary(Transcript transcript, IReadOnlyList<Turn>? turns, RunSummary? summary)
    {
        if (files.Summary is null)
        {
            if (finished)
            {
                Add(LakeFaultKind.Missing, files.SummaryKey, "the summary is gone", Mend.Repair);
            }

            return;
        }

        if (turns is not null && summary is not null && RunRepair.IsOurs(scorers, files.Contents)
            && !VolatileFields.Without(Scoring.Summarize(transcript, Scoring.Again(transcript, turns))).AsSpan().SequenceEqual(VolatileFields.Without(summary)))
        {
            Add(LakeFaultKind.Disagrees, files.SummaryKey, "it is not what the turns add up to", Mend.Repair);
        }
    }

    // A judge that failed leaves nothing under judgements/, and its turn is unscored on both sides: that is agreement.
    private static List<int> Unfiled(IReadOnlyList<Turn> stored, IReadOnlyList<Turn> expected) =>
    [
        .. stored.Zip(expected)
            .Where(pair => pair is { First.JudgeStatus: JudgeStatus.Judged, Second: { JudgeStatus: JudgeStatus.Failed, JudgeError: ShelvedJudge.Unknown } })
            .Select(pair => pair.First.TurnNumber),
    ];

    private static bool Agree(Turn stored, Turn expected) =>
        RecordJson.Bytes(stored).AsSpan().SequenceEqual(
            RecordJson.Bytes(stored.JudgeStatus is JudgeStatus.Failed && expected.JudgeStatus is JudgeStatus.Failed ? expected with { JudgeError = stored.JudgeError } : expected));

    private T? Parse<T>(LakeObject? found, LakeKey key, Mend mend, Func<ReadOnlyMemory<byte>, T> read)
        where T : class
    {
        try
        {
            return found is null ? null : read(found.Content);
        }
        catch (RecordException damaged)
        {
            Add(LakeFaultKind.Unreadable, key, mend is Mend.None ? $"{damaged.Problem}; restore it from a backup" : damaged.Problem, mend);
            return null;
        }
    }

    private void Add(LakeFaultKind kind, LakeKey key, string message, Mend mend) => _problems.Add(new LakeProblem(kind, key.Value, message, mend) { Run = files.Run });
}
