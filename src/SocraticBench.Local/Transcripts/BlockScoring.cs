using System.Diagnostics;
using System.Text.Json;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>The work on one block: read each record, score its turns, write their lines.</summary>
internal sealed class BlockScoring
{
    private readonly Func<TutorTurnText, HeuristicScore> score;
    private readonly ScoredBlock done;
    private long parsing;
    private long scoring;
    private long writing;
    private long turns;

    private BlockScoring(ScoredBlock done, Func<TutorTurnText, HeuristicScore> score) => (this.done, this.score) = (done, score);

    public static ScoredBlock Run(
        RecordBlock block, string file, TranscriptFormat format, Func<TutorTurnText, HeuristicScore> score, bool keepGoing)
    {
        var work = new BlockScoring(new ScoredBlock(block), score);
        try
        {
            work.Run(block, file, format, keepGoing);
            return work.done;
        }
        catch
        {
            work.done.Dispose();
            throw;
        }
    }

    private void Run(RecordBlock block, string file, TranscriptFormat format, bool keepGoing)
    {
        using var json = new Utf8JsonWriter(Stream.Null, ScoreLine.Options);
        foreach (var slice in block.Slices)
        {
            try
            {
                Take(slice.Problem is null ? block[slice] : throw slice.Problem, format, new RecordPlace(file, slice.Line), slice.Ordinal, json);
            }
            catch (RecordException problem)
            {
                done.Problems.Add(problem);
                if (!keepGoing)
                {
                    break;
                }
            }
        }

        done.Tally = new ScoringTally(
            done.Records.Count, turns, done.Problems.Count, Elapsed(parsing), Elapsed(scoring), Elapsed(writing));
    }

    private void Take(ReadOnlyMemory<byte> bytes, TranscriptFormat format, RecordPlace place, long ordinal, Utf8JsonWriter json)
    {
        var start = Stopwatch.GetTimestamp();
        var record = RecordReader.Read(bytes, format, place, ordinal);
        var read = Stopwatch.GetTimestamp();
        var scores = new HeuristicScore[record.Turns.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = score(record.Turns[i].Text);
        }

        var scored = Stopwatch.GetTimestamp();
        for (var i = 0; i < scores.Length; i++)
        {
            ScoreLine.Write(json, done.Output, record, record.Turns[i], scores[i]);
        }

        turns += scores.Length;
        done.Records.Add(new ScoredRecord(record, scores, place));
        (parsing, scoring, writing) = (parsing + read - start, scoring + scored - read, writing + Stopwatch.GetTimestamp() - scored);
    }

    private static TimeSpan Elapsed(long ticks) => Stopwatch.GetElapsedTime(0, ticks);
}
