using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Local.Config;
using SocraticBench.Local.Transcripts;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>One call of <c>score</c>.</summary>
internal sealed class ScoreRun(CommandContext context, ScoreOptions options)
{
    private readonly string? model = context.Get(options.Model);
    private readonly bool keepGoing = context.Get(options.KeepGoing);
    private int percent = -1;

    public async Task<int> RunAsync()
    {
        Check();
        var config = ConfigFolder.Read(context.Settings.Config);
        var rubric = ConfigSet.Newest(config.Rubrics).Value;
        using var input = Open();
        using var scores = Begin(options.Out);
        using var dialogues = Begin(options.Summary);
        var summary = new ScoreSummary(rubric, model, dialogues?.Stream);
        var collection = context.Get(options.IntoLake) ? new GatheredDialogues(model) : null;
        var output = scores?.Stream ?? TextWriterStream.To(context.Console.Out);
        var tally = await ScoreAsync(input, output, rubric, summary, collection).ConfigureAwait(false);
        await output.FlushAsync(context.Cancel).ConfigureAwait(false);
        var stored = collection is null
            ? ExitCode.Done
            : await new RecordedExecution(context, config).StoreAsync(collection, input.Name, scores is not null).ConfigureAwait(false);
        scores?.Commit();
        dialogues?.Commit();
        Print(new ScoreReport(summary, tally), toOut: scores is not null);
        return tally.Skipped > 0 && stored == ExitCode.Done ? ExitCode.Partial : stored;
    }

    private void Check()
    {
        var file = context.Get(options.File);
        if (context.Get(options.Out) is { } path && file is not (null or "-") && context.Host.PathOf(path) == context.Host.PathOf(file))
        {
            throw new UsageException($"--out {path}", "is the file that is read", "name another");
        }

        if (context.Get(options.IntoLake) && File.Exists(context.Settings.Lake))
        {
            throw new UsageException(context.Settings.Lake, "is a file and can hold no lake", "name a folder with --lake");
        }
    }

    private TranscriptInput Open()
    {
        var format = context.Get(options.Format);
        return context.Get(options.File) is { } file and not "-"
            ? TranscriptInput.Open(context.Host.PathOf(file), file, format)
            : new TranscriptInput(context.Host.In(), "stdin", format);
    }

    private OutputFile? Begin(System.CommandLine.Option<string?> option) =>
        context.Get(option) is { } path ? OutputFile.Begin(option.Name, path, context.Host.PathOf(path)) : null;

    private async Task<ScoringTally> ScoreAsync(
        TranscriptInput input, Stream output, Rubric rubric, ScoreSummary summary, GatheredDialogues? collection)
    {
        await using var progress = ProgressView.Of(context.Console, context.Host.Clock);
        var skipped = new SkippedRecords(context.Console, progress);
        var scoring = new TranscriptScoring
        {
            Score = new HeuristicScorer(rubric).Score,
            KeepGoing = keepGoing,
            OnSkipped = skipped.Add,
            OnRecord = scored =>
            {
                collection?.Add(scored.Record, scored.Place);
                summary.Add(scored);
                Report(input, progress);
            },
        };
        var tally = await scoring.RunAsync(input, output, context.Cancel).ConfigureAwait(false);
        skipped.End();
        return tally;
    }

    // Small files are done before a bar could be drawn, and of standard input nobody knows the length.
    private void Report(TranscriptInput input, IProgressView progress)
    {
        if (input.Length is > 20_000_000 and var length && (int)(input.BytesRead * 100 / length) is var now && now != percent)
        {
            percent = now;
            progress.Report(new StageProgress("score (% of the file)", now, 100));
        }
    }

    private void Print(ScoreReport report, bool toOut)
    {
        if (context.Json)
        {
            (toOut ? context.Console.Out : context.Console.Error).WriteLine(report.Json());
        }
        else if (!context.Console.Quiet)
        {
            ScoreScreen.Print(report, context.Console);
        }
    }
}
