using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>A tutor turn that people labelled, as label files hold it, one a line; fields not named here are passed over.</summary>
public sealed record LabelledTurn
{
    /// <summary>Unique within its file.</summary>
    public required string Id { get; init => field = Check.Text(value); }

    /// <summary>The study that labelled it.</summary>
    public required string Source { get; init => field = Check.Text(value); }

    /// <summary>Turns of one group are dependent: never split over folds, resampled together.</summary>
    public required string Group { get; init => field = Check.Text(value); }

    /// <summary>The dialogue before the turn, oldest first.</summary>
    public IReadOnlyList<Message> Context { get; init => field = Check.NotNull(value); } = [];

    /// <summary>The student message that the turn answers; empty where the tutor opens.</summary>
    public string UserText { get; init => field = Check.NotNull(value); } = "";

    /// <summary>The tutor turn. Untrusted.</summary>
    public required string AssistantText { get; init => field = Check.NotNull(value); }

    /// <summary>Whether people call it Socratic, in the source's own sense; null where the label does not say.</summary>
    public bool? Socratic { get; init; }

    /// <summary>The source's labels restated, a boolean or a name each; a target is absent where the source does not say.</summary>
    public IReadOnlyDictionary<string, JsonElement> Targets { get; init => field = Check.NotNull(value); } = new Dictionary<string, JsonElement>();

    /// <summary>What else the study knows, such as <c>reference_solution</c>; null where nothing.</summary>
    public JsonElement? Meta { get; init; }

    /// <summary>A yes/no target; null where absent.</summary>
    public bool? Target(string name) => Targets.TryGetValue(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    } : null;

    /// <summary>What the scorer is shown. The correct answer is left out, since a benchmark's transcripts do not carry one.</summary>
    public TutorTurnText Text() => new() { AssistantText = AssistantText, UserText = UserText, Context = Context };
}
