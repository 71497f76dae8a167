using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Seeds;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>All that a dialogue takes, and nothing of where it is kept: an execution keeps it in a lake, a rehearsal nowhere.</summary>
internal sealed record DialogueScene
{
    /// <summary>The student.</summary>
    public required Seed Seed { get; init; }

    /// <summary>What the phase does to the dialogue.</summary>
    public required PhaseProfile Profile { get; init; }

    /// <summary>The system prompt of the tutor.</summary>
    public required string SystemPrompt { get; init; }

    /// <summary>The tutor's registry entry.</summary>
    public required ModelConfig Tutor { get; init; }

    /// <summary>Finds the models.</summary>
    public required IModels Models { get; init; }

    /// <summary>Counts tokens.</summary>
    public required ITokenCounter Tokens { get; init; }

    /// <summary>Texts that fill the context.</summary>
    public required ContextLibrary Library { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The money; null where nothing limits it.</summary>
    public ILedger? Ledger { get; init; }

    /// <summary>The registry entry of the model that plays the student; null where the script does.</summary>
    public ModelConfig? Student { get; init; }

    /// <summary>The student's lines that are paid for already, by the turn that they are put to.</summary>
    public IReadOnlyDictionary<int, StudentLine> HeldLines { get; init; } = new Dictionary<int, StudentLine>();

    /// <summary>Takes each line of a student played by a model; the next call waits until it is done.</summary>
    public Func<StudentLine, Task> KeepLine { get; init; } = _ => Task.CompletedTask;

    /// <summary>Takes each finished turn; the next call waits until it is done.</summary>
    public required Func<TranscriptTurn, Task> Keep { get; init; }
}
