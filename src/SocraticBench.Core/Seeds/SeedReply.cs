using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>What the student may say to one kind of tutor move.</summary>
public sealed record SeedReply
{
    /// <summary>The tutor's move: a question type's wire name, <c>statement</c>, <c>lecture</c> or <c>any</c>.</summary>
    public required string On { get; init => field = Check.Text(value, 50); }

    /// <summary>The commitment or fact that the move is about; null for any.</summary>
    public string? Target { get; init; }

    /// <summary>Variants, said in turn so that forty turns do not repeat.</summary>
    public required IReadOnlyList<string> Say { get; init => field = Check.Some(value); }
}
