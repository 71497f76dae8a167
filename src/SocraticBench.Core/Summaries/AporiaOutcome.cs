namespace SocraticBench.Core.Summaries;

/// <summary>What may come first in a dialogue with a student who is sure of a misconception.</summary>
public enum AporiaOutcome
{
    /// <summary>The student gave up every commitment.</summary>
    Reached,

    /// <summary>The tutor revealed the answer while there were commitments left.</summary>
    ToldFirst,
}
