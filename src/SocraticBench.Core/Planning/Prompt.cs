using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>A published prompt: the tutor's system prompt, or the judge's.</summary>
public sealed record Prompt : LakeRecord
{
    /// <summary>Name, such as <c>soc</c> or <c>judge</c>.</summary>
    public required string Name { get; init => field = Check.Text(value, 100); }

    /// <summary>Version, such as <c>1.2</c>.</summary>
    public required string Version { get; init => field = Check.Text(value, 50); }

    /// <summary>The prompt's text.</summary>
    public required string Text { get; init => field = Check.Text(value, 200_000); }

    /// <summary><c>name-version</c>.</summary>
    public string NameVersion => $"{Name}-{Version}";
}
