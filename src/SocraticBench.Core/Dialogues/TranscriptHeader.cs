using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Dialogues;

/// <summary>First line of a transcript: what was run, by what.</summary>
public sealed record TranscriptHeader : LakeRecord
{
    /// <summary>The run.</summary>
    public required RunSpec Run { get; init => field = Check.NotNull(value); }

    /// <summary>Whether the tutor is a simulated model.</summary>
    public required bool Simulated { get; init; }

    /// <summary>The system prompt's version; null where an imported transcript does not say.</summary>
    public required string? SystemPromptVersion { get; init; }

    /// <summary>What was imported, where the dialogue was held elsewhere; null where it was held here.</summary>
    public ImportedFrom? Imported { get; init; }

    /// <summary>The method that the seed exercises; null for an imported transcript, and for one from before this was written down.</summary>
    public Vector? Vector { get; init; }

    /// <summary>The correct answer or solution, where known: lets the scorer recognise a reveal.</summary>
    public string? ReferenceAnswer { get; init; }

    /// <summary>Version of the program that held the dialogue.</summary>
    [Volatile]
    public required string CodeVersion { get; init => field = Check.Text(value); }

    /// <summary>Digest of the container image that held it; null outside containers.</summary>
    [Volatile]
    public string? CodeImageSha { get; init; }

    /// <summary>Who or what held it: <c>local</c>, <c>batch</c>, <c>lambda</c>, <c>import</c>.</summary>
    [Volatile]
    public required string ExecutedBy { get; init => field = Check.Text(value); }

    /// <summary>When the dialogue began, UTC.</summary>
    [Volatile]
    public required DateTimeOffset StartedAt { get; init; }
}
