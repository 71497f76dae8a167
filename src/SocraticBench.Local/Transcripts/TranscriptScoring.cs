using System.Threading.Channels;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>
/// Scores a file of transcripts as a stream: blocks of records are read by one thread, scored by several, and written in the order
/// in which they stood. Memory is bounded by the blocks under way, whatever the file's size.
/// </summary>
public sealed class TranscriptScoring
{
    /// <summary>The scorer. Called from several threads at once.</summary>
    public required Func<TutorTurnText, HeuristicScore> Score { get; init; }

    /// <summary>Whether a record that cannot be read is left out and counted; otherwise it ends the reading.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Blocks under way at once.</summary>
    public int Parallelism { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>Told of every record, in order.</summary>
    /// <remarks>A <see cref="RecordException"/> that it throws is treated as one of the record.</remarks>
    public Action<ScoredRecord>? OnRecord { get; init; }

    /// <summary>Told of every record that is left out.</summary>
    public Action<RecordException>? OnSkipped { get; init; }

    /// <summary>Scores the whole input; one line of output a tutor turn.</summary>
    /// <exception cref="RecordException">A record cannot be read, and it is not to go on; or there is no record at all.</exception>
    public async Task<ScoringTally> RunAsync(TranscriptInput input, Stream output, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var underWay = Channel.CreateBounded<Task<ScoredBlock>>(new BoundedChannelOptions(Parallelism) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(input, underWay.Writer, stop.Token), CancellationToken.None);
        try
        {
            var tally = await WriteAsync(underWay.Reader, output, cancel).ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            return tally.Records + tally.Skipped > 0
                ? tally
                : throw new RecordException(new RecordPlace(input.Name), "holds no records; give at least one");
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await DrainAsync(reading, underWay.Reader).ConfigureAwait(false);
        }
    }

    private async Task ReadAsync(TranscriptInput input, ChannelWriter<Task<ScoredBlock>> underWay, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            foreach (var block in input.Blocks())
            {
                var format = input.RecordFormat();
                await underWay.WriteAsync(Task.Run(() => BlockScoring.Run(block, input.Name, format, Score, KeepGoing), CancellationToken.None), stop)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception wrong)
        {
            failure = wrong;
            throw;
        }
        finally
        {
            // Whoever waits for blocks learns that there will be none, and why.
            underWay.Complete(failure);
        }
    }

    private async Task<ScoringTally> WriteAsync(ChannelReader<Task<ScoredBlock>> underWay, Stream output, CancellationToken cancel)
    {
        var tally = ScoringTally.Zero;
        await foreach (var work in underWay.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            using var block = await work.ConfigureAwait(false);
            await output.WriteAsync(block.Output.Written, cancel).ConfigureAwait(false);
            tally = tally.Plus(block.Tally).Plus(Tell(block));
        }

        return tally;
    }

    private ScoringTally Tell(ScoredBlock block)
    {
        var refused = 0;
        foreach (var record in block.Records)
        {
            try
            {
                OnRecord?.Invoke(record);
            }
            catch (RecordException problem) when (KeepGoing)
            {
                refused++;
                OnSkipped?.Invoke(problem);
            }
        }

        foreach (var problem in block.Problems)
        {
            if (!KeepGoing)
            {
                throw problem;
            }

            OnSkipped?.Invoke(problem);
        }

        return ScoringTally.Zero with { Skipped = refused };
    }

    /// <summary>
    /// After a failure: waits for what was begun, so that no thread still works on what the caller is about to close. Only a reader that
    /// waits for a pipe is left behind: nobody can say when something will come.
    /// </summary>
    private static async Task DrainAsync(Task reading, ChannelReader<Task<ScoredBlock>> underWay)
    {
        await reading.WaitAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (underWay.TryRead(out var work))
        {
            await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (work.IsCompletedSuccessfully)
            {
                (await work.ConfigureAwait(false)).Dispose();
            }
        }
    }
}
