using SocraticBench.Core.Planning;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Something in a lake that is not as it should be.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Key">Its key, or the name of what is made from the lake: <c>index</c>.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Mend">What mends it.</param>
public sealed record LakeProblem(LakeFaultKind Kind, string Key, string Message, Mend Mend)
{
    /// <summary>The run that it is part of; null where it is part of none.</summary>
    internal RunSpec? Run { get; init; }
}
