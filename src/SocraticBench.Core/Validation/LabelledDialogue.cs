using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Validation;

/// <summary>A whole dialogue that people judged, as dialogue files hold it, one a line; fields not named here are passed over.</summary>
public sealed record LabelledDialogue
{
    /// <summary>Unique within its file.</summary>
    public required string Id { get; init => field = Check.Text(value); }

    /// <summary>The study that judged it.</summary>
    public required string Source { get; init => field = Check.Text(value); }

    /// <summary>Dialogues and turns of one group are dependent: never split over folds, resampled together.</summary>
    public required string Group { get; init => field = Check.Text(value); }

    /// <summary>Everything said, oldest first. Untrusted.</summary>
    public required IReadOnlyList<Message> Turns { get; init => field = Check.NotNull(value); }

    /// <summary>The study's own words on the whole; null where it has none.</summary>
    public JsonElement? DialogueLabel { get; init; }

    /// <summary>A label as text, <c>true</c> and <c>false</c> included; null where it is absent.</summary>
    public string? Label(string name) =>
        DialogueLabel is { ValueKind: JsonValueKind.Object } labels && labels.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ToString().ToLowerInvariant()
            : null;
}
