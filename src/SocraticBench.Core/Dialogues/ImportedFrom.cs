using SocraticBench.Core.Records;

namespace SocraticBench.Core.Dialogues;

/// <summary>Where an imported dialogue came from.</summary>
public sealed record ImportedFrom
{
    /// <summary>The file's name, without its folder.</summary>
    public required string Source { get; init => field = Check.Text(value); }

    /// <summary>The dialogue's id in that file.</summary>
    public required string DialogueId { get; init => field = Check.Text(value); }
}
