namespace SocraticBench.Core.Seeds;

/// <summary>Something in a seed that would spoil a dialogue.</summary>
/// <param name="Field">Where, by wire name, such as <c>commitments[1].addressed_by</c>.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record SeedProblem(string Field, string Problem, string Mend)
{
    /// <summary>Place, problem and mend in one line.</summary>
    public override string ToString() => $"{Field}: {Problem}; {Mend}";
}
