using System.Text;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Import;

/// <summary>
/// Stores dialogues that were held elsewhere as an execution: plan and transcripts are written here, and the stages after the dialogues
/// do the rest as for any other execution.
/// </summary>
public sealed class TranscriptImporter(PipelinePorts ports)
{
    private const int MaxTurns = 200;

    /// <summary>Writes the execution and its transcripts; the host then scores it.</summary>
    /// <param name="dialogues">The dialogues; those without a tutor turn are left out.</param>
    /// <param name="source">The file's name, without its folder.</param>
    /// <param name="config">The rubric to score with.</param>
    /// <param name="scoring">How transcripts become numbers.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task<Execution> ImportAsync(
        IReadOnlyList<ImportedDialogue> dialogues, string source, ConfigSet config, ScoringIdentity scoring, CancellationToken cancel)
    {
        var held = dialogues.Where(dialogue => dialogue.Turns.Count > 0).ToList();
        if (held.Count == 0)
        {
            throw new RecordException(new RecordPlace(source), "holds no tutor turn; nothing was stored");
        }

        await new ConfigPublisher(ports.Lake).PublishAsync(ConfigSet.Newest(config.Rubrics), cancel).ConfigureAwait(false);
        var models = new ModelRegistry { Models = [.. held.Select(dialogue => dialogue.Model).Distinct(StringComparer.Ordinal).Select(Entry)] };
        var founding = new Founding(ExecutionPurpose.Adhoc, Protocol(held, models), models, scoring, null);
        var execution = await new ExecutionStarter(ports).FoundAsync(founding, cancel).ConfigureAwait(false);
        var runs = held.Select(dialogue => (Dialogue: dialogue, Run: Spec(execution, dialogue))).ToList();
        await ports.Lake.CreateAsync(LakeLayout.Plan(execution.ExecutionId), RecordJson.Lines(runs.Select(run => run.Run)), cancel).ConfigureAwait(false);
        var dt = DateOnly.FromDateTime(execution.StartedAt.UtcDateTime);
        foreach (var (dialogue, run) in runs)
        {
            var bytes = TranscriptFile.Bytes(Transcript(dialogue, run, source));
            await ports.Lake.CreateAsync(LakeLayout.Raw(run, dt), bytes, cancel).ConfigureAwait(false);
        }

        return execution;
    }

    private Protocol Protocol(IReadOnlyList<ImportedDialogue> dialogues, ModelRegistry models) => new()
    {
        Models = [.. models.Models.Select(model => model.Identity())],
        Temperatures = [],
        Seeds = [.. dialogues.Select(dialogue => $"{SeedOf(dialogue)}-1@sha256:{CanonicalJson.Sha256(dialogue.Turns)}")],
        SystemPrompt = Core.Manifests.Protocol.Imported,
        PhaseSet = Core.Manifests.Protocol.Imported,
        Phases = [.. dialogues.Select(PhaseOf)],
        Arms = [Arm.Test],
        Turns = dialogues.Max(dialogue => dialogue.Turns.Count),
        Replicates = 1,
        Student = Core.Manifests.Protocol.Imported,
        ContextGenerator = Core.Manifests.Protocol.Imported,
        Tokenizer = ports.Tokens.Name,
    };

    private RunSpec Spec(Execution execution, ImportedDialogue dialogue) => new()
    {
        ExecutionId = execution.ExecutionId,
        RunId = ports.Ids.Next(),
        ManifestId = execution.ManifestId,
        Model = dialogue.Model,
        SeedId = SeedOf(dialogue),
        Phase = PhaseOf(dialogue),
        Temperature = null,
        MaxTurns = dialogue.Turns.Count,
    };

    private Transcript Transcript(ImportedDialogue dialogue, RunSpec run, string source)
    {
        var now = ports.Clock.GetUtcNow();
        var header = new TranscriptHeader
        {
            Run = run,
            Simulated = false,
            SystemPromptVersion = null,
            Imported = new ImportedFrom { Source = source, DialogueId = dialogue.DialogueId },
            ReferenceAnswer = dialogue.ReferenceAnswer,
            CodeVersion = ports.Provenance.CodeVersion,
            ExecutedBy = "import",
            StartedAt = now,
        };
        var end = new TranscriptEnd
        {
            TotalTurns = run.MaxTurns,
            EndedBy = CensoredBy.RecordEnd,
            Reason = dialogue.LeftOut > 0 ? $"cut at {MaxTurns} turns; {dialogue.LeftOut} more were in the source" : null,
            CompletedAt = now,
        };
        return new Transcript(header, dialogue.Turns, end);
    }

    // Each dialogue is its own cluster: nothing else is known to be shared between two of them.
    private static string SeedOf(ImportedDialogue dialogue) =>
        $"REC-{CanonicalJson.Sha256(Encoding.UTF8.GetBytes($"{dialogue.Model}\n{dialogue.DialogueId}"))[..12].ToUpperInvariant()}";

    // The phase is a size of context: the smallest whose window the whole dialogue fits into.
    private Phase PhaseOf(ImportedDialogue dialogue)
    {
        var tokens = dialogue.Turns.Sum(turn => ports.Tokens.Count(turn.UserText) + ports.Tokens.Count(turn.AssistantText));
        return tokens switch { <= 2_048 => Phase.P0, <= 8_192 => Phase.P1, <= 32_768 => Phase.P2, _ => Phase.P3 };
    }

    private static ModelConfig Entry(string model) => new()
    {
        Id = model,
        Provider = "recorded",
        ModelId = model,
        Family = model.Split('.', ':', '/', '-')[0] is { Length: > 0 } family ? family : model,
        ContextWindowTokens = int.MaxValue,
    };
}
