using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Holds one dialogue: every reply is durable in the journal before the next is asked for; the transcript is written once at the end.</summary>
internal sealed class RunDialoguesStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    private readonly ContextLibrary _library = new(ports.Tokens.Count);

    public StageName Name => StageName.RunDialogues;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var run = await shelf.RunAsync(command.ExecutionId, command.Shard!, cancel).ConfigureAwait(false);
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var raw = LakeLayout.Raw(run, contents.Dt);
        if (!await ports.Lake.ExistsAsync(raw, cancel).ConfigureAwait(false)
            && await AloneAsync(command, run, stop => WriteAsync(command, run, contents, stop), cancel).ConfigureAwait(false) is { } failed)
        {
            return failed;
        }

        await ports.Lake.DeleteAsync(LakeLayout.DialogueJournal(run.RunId), cancel).ConfigureAwait(false);
        return Report(command, await shelf.TranscriptAsync(run, cancel).ConfigureAwait(false));
    }

    // Two workers on one run would both pay for its calls and write one journal between them.
    private async Task<StageReport?> AloneAsync(StageCommand command, RunSpec run, Func<CancellationToken, Task<StageReport?>> work, CancellationToken cancel)
    {
        if (ports.Lease is null)
        {
            return await work(cancel).ConfigureAwait(false);
        }

        switch (await ports.Lease.TakeAsync(LeaseName.OfRun(run.RunId), cancel).ConfigureAwait(false))
        {
            case LeaseOutcome.Taken taken:
                await using (taken.Lease.ConfigureAwait(false))
                {
                    using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, taken.Lease.Lost);
                    return await work(stop.Token).ConfigureAwait(false);
                }

            case LeaseOutcome.Refused refused:
                return StageReport.Fail(command, $"run {run.RunId} is being held by {refused.Holder?.ToString() ?? "another process"}; resume once that one has ended");
            default:
                throw new InvalidOperationException("a lease is either taken or refused");
        }
    }

    /// <summary>Holds the dialogue and writes its transcript; null where that went well.</summary>
    private async Task<StageReport?> WriteAsync(StageCommand command, RunSpec run, ExecutionContents contents, CancellationToken cancel)
    {
        var raw = LakeLayout.Raw(run, contents.Dt);

        // Looked for again under the lease: whoever had it before may have finished the run.
        if (await ports.Lake.ExistsAsync(raw, cancel).ConfigureAwait(false))
        {
            return null;
        }

        var transcript = await HoldAsync(run, contents, cancel).ConfigureAwait(false);
        return await ports.Lake.CreateAsync(raw, TranscriptFile.Bytes(transcript), cancel).ConfigureAwait(false) is CreateOutcome.Conflict
            ? StageReport.Fail(command, $"{raw}: another worker wrote another transcript of this run; the first one stands")
            : null;
    }

    private async Task<Transcript> HoldAsync(RunSpec run, ExecutionContents contents, CancellationToken cancel)
    {
        var journal = LakeLayout.DialogueJournal(run.RunId);
        var entries = await ports.Lake.ReadJournalAsync(journal, cancel).ConfigureAwait(false);
        var held = DialogueJournal.Parse(entries, journal.Value);
        var header = held.Header ?? await BeginAsync(run, contents, cancel).ConfigureAwait(false);
        return await new DialogueEngine(Scene(run, contents) with { HeldLines = held.Lines }).HoldAsync(header, held.Turns, cancel).ConfigureAwait(false);
    }

    private DialogueScene Scene(RunSpec run, ExecutionContents contents) => new()
    {
        Seed = contents.Seeds[run.SeedId],
        Profile = contents.Phases?.Of(run.Phase)
            ?? throw new RecordException(new RecordPlace(contents.Manifest.Protocol.PhaseSet), $"has no profile of phase {run.Phase}"),
        SystemPrompt = contents.SystemPrompt!.Text,
        Tutor = contents.ModelOf(run),
        Models = ports.Models,
        Tokens = ports.Tokens,
        Library = _library,
        Clock = ports.Clock,
        Ledger = ports.Ledger,
        Student = contents.Student,

        // Not cancelled: the call is paid for, so its reply is kept even when somebody is stopping the program.
        KeepLine = line => ports.Lake.AppendAsync(LakeLayout.DialogueJournal(run.RunId), RecordJson.Bytes(line), CancellationToken.None),
        Keep = turn => ports.Lake.AppendAsync(LakeLayout.DialogueJournal(run.RunId), RecordJson.Bytes(turn), CancellationToken.None),
    };

    private async Task<TranscriptHeader> BeginAsync(RunSpec run, ExecutionContents contents, CancellationToken cancel)
    {
        var header = new TranscriptHeader
        {
            Run = run,
            Simulated = contents.ModelOf(run).IsSimulated,
            SystemPromptVersion = contents.SystemPrompt?.NameVersion,
            Vector = contents.Seeds[run.SeedId].Vector,
            ReferenceAnswer = contents.Seeds[run.SeedId].ReferenceAnswer,
            CodeVersion = ports.Provenance.CodeVersion,
            CodeImageSha = ports.Provenance.CodeImageSha,
            ExecutedBy = ports.Provenance.ExecutedBy,
            StartedAt = ports.Clock.GetUtcNow(),
        };
        await ports.Lake.AppendAsync(LakeLayout.DialogueJournal(run.RunId), RecordJson.Bytes(header), cancel).ConfigureAwait(false);
        return header;
    }

    private static StageReport Report(StageCommand command, Transcript transcript)
    {
        var counts = KeyValuePair.Create("turns", (long)transcript.End.TotalTurns);
        return transcript.End.EndedBy is CensoredBy.Provider
            ? StageReport.Done(command, counts) with { Outcome = StageOutcome.Failed, Reason = transcript.End.Reason }
            : StageReport.Done(command, counts);
    }
}
