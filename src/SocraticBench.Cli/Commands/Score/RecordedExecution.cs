using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Manifests;
using SocraticBench.Local.Transcripts;
using SocraticBench.Pipeline.Flow.Import;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>Stores transcripts as an execution that was held elsewhere, and scores it as any other.</summary>
internal sealed class RecordedExecution(CommandContext context, ConfigSet config)
{
    private const int Concurrency = 20;

    /// <summary>Stores the dialogues; the answer is the exit code.</summary>
    /// <param name="collection">The dialogues.</param>
    /// <param name="source">Path or name of the file.</param>
    /// <param name="outIsFree">Whether the leaderboard may go to stdout; else it goes to stderr.</param>
    public async Task<int> StoreAsync(GatheredDialogues collection, string source, bool outIsFree)
    {
        using var environment = EmbeddedEnvironment.Open(context.Host, context.Settings.Lake);
        var scoring = Judges.Scoring(null, config);
        var importer = new TranscriptImporter(environment.Ports);
        var execution = await importer.ImportAsync(collection.Dialogues(), Path.GetFileName(source), config, scoring, context.Cancel).ConfigureAwait(false);
        var console = outIsFree ? context.Console : context.Console with { Out = context.Console.Error, Screen = context.Console.ErrorScreen };
        return await new ExecutionRun(context, environment.Ports, Concurrency) { Console = console }.RunAsync(execution, context.Cancel).ConfigureAwait(false);
    }
}
