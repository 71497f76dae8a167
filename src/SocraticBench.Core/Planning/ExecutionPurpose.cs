namespace SocraticBench.Core.Planning;

/// <summary>Why an execution was started; only weekly ones feed week-on-week change.</summary>
public enum ExecutionPurpose
{
    /// <summary>The scheduled run.</summary>
    Weekly,

    /// <summary>Started by hand or imported.</summary>
    Adhoc,
}
