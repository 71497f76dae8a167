namespace SocraticBench.Core.Records;

/// <summary>A value that a record's field may not hold. Raised at construction, so an invalid record never exists.</summary>
/// <param name="field">The field, by its wire name (snake_case).</param>
/// <param name="problem">What is wrong and which values are allowed.</param>
public sealed class InvalidFieldException(string field, string problem) : ArgumentException($"{field}: {problem}")
{
    /// <summary>The field's wire name.</summary>
    public string Field { get; } = field;

    /// <summary>What is wrong with the value, without the field's name.</summary>
    public string Problem { get; } = problem;
}
