namespace SocraticBench.Core.Summaries;

/// <summary>What a comparison of two models allows one to say.</summary>
public enum ComparisonVerdict
{
    /// <summary>Under six shared seeds: nothing, however large the difference looks.</summary>
    TooLittleData,

    /// <summary>No difference beyond noise; not that there is none.</summary>
    NoneShown,

    /// <summary>The left model stays Socratic longer.</summary>
    LeftLonger,

    /// <summary>The right model stays Socratic longer.</summary>
    RightLonger,
}
