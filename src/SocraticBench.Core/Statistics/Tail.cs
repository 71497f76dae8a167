namespace SocraticBench.Core.Statistics;

/// <summary>Which departures from "no difference" a test looks for.</summary>
public enum Tail
{
    /// <summary>Either way.</summary>
    Both,

    /// <summary>The mean is below 0.</summary>
    Below,

    /// <summary>The mean is above 0.</summary>
    Above,
}
