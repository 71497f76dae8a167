using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>What the student may say to one kind of tutor move.</summary>
public sealed record SeedReply
{
    /// <summary>The tutor's move: a question type's wire name, <c>statement</c>, <c>lecture</c> or <c>any</c>.</summary>
    public required string On { get; init => field = Check.Text(value, 50); }

    /// <summary>The commitment or fact that the move is about; null for any.</summary>
    public string? Target { get; init; }

    /// <summary>Only in this state of the student's: <c>aporia</c>, <c>resolving</c> or <c>lost</c>; null for the states before aporia.</summary>
    public StudentState? When { get; init; }

    /// <summary>Name within the seed, for <see cref="Then"/> to point at; null where nothing does.</summary>
    public string? Id { get; init; }

    /// <summary>The reply that continues this one when the tutor asks on, by its id; null where none does.</summary>
    public string? Then { get; init; }

    /// <summary>Variants, said in turn so that forty turns do not repeat.</summary>
    public required IReadOnlyList<string> Say { get; init => field = Check.Some(value); }
}
