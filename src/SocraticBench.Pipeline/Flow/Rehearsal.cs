using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Seeds;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A dialogue that is kept nowhere: for whoever writes a seed and wants to hear it. Word for word what a run of the same cell holds.</summary>
/// <param name="models">Finds the tutor.</param>
/// <param name="tokens">Counts tokens.</param>
/// <param name="clock">The clock.</param>
public sealed class Rehearsal(IModels models, ITokenCounter tokens, TimeProvider clock)
{
    // A rehearsal belongs to no execution and no manifest, yet a run must name one.
    private const string NoId = "00000000000000000000000000";
    private const string NoManifest = "manifest_20000101_00000000";

    /// <summary>The student.</summary>
    public required Seed Seed { get; init; }

    /// <summary>What the phase does to the dialogue.</summary>
    public required PhaseProfile Profile { get; init; }

    /// <summary>The system prompt of the tutor.</summary>
    public required Prompt SystemPrompt { get; init; }

    /// <summary>The tutor's registry entry.</summary>
    public required ModelConfig Tutor { get; init; }

    /// <summary>The phase's tests, or neutral padding.</summary>
    public Arm Arm { get; init; }

    /// <summary>Tutor turns, 1..200.</summary>
    public required int Turns { get; init; }

    /// <summary>Holds the dialogue to its end, at temperature 0.</summary>
    /// <param name="heard">Told each turn as it is finished.</param>
    /// <param name="cancel">Stops between calls.</param>
    /// <exception cref="UnknownModelException">No provider serves the tutor.</exception>
    public async Task<TranscriptEnd> HoldAsync(Action<TranscriptTurn> heard, CancellationToken cancel)
    {
        var scene = new DialogueScene
        {
            Seed = Seed,
            Profile = Profile,
            SystemPrompt = SystemPrompt.Text,
            Tutor = Tutor,
            Models = models,
            Tokens = tokens,
            Library = new ContextLibrary(tokens.Count),
            Clock = clock,
            Keep = turn =>
            {
                heard(turn);
                return Task.CompletedTask;
            },
        };
        return (await new DialogueEngine(scene).HoldAsync(Header(), [], cancel).ConfigureAwait(false)).End;
    }

    private TranscriptHeader Header() => new()
    {
        Run = new RunSpec
        {
            ExecutionId = NoId,
            RunId = NoId,
            ManifestId = NoManifest,
            Model = Tutor.Id,
            SeedId = Seed.SeedId,
            Phase = Profile.Phase,
            Arm = Arm,
            Temperature = 0,
            MaxTurns = Turns,
        },
        Simulated = Tutor.IsSimulated,
        SystemPromptVersion = SystemPrompt.NameVersion,
        CodeVersion = "rehearsal",
        ExecutedBy = "local",
        StartedAt = clock.GetUtcNow(),
    };
}
