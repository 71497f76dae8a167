using SocraticBench.Core.Records;

namespace SocraticBench.Core.Csd;

/// <summary>The span of a student turn that a tutor turn takes up.</summary>
public sealed record ThreadLink
{
    /// <summary>The student turn, 1-based.</summary>
    public required int UserTurn { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>The span within it.</summary>
    public required string SpanId { get; init => field = Check.Text(value); }
}
