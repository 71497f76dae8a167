namespace SocraticBench.Pipeline.Flow;

/// <summary>How much work a stage is; decides what carries it on AWS.</summary>
public enum StageWeight
{
    /// <summary>Seconds: a function.</summary>
    Light,

    /// <summary>Minutes to hours: a batch job.</summary>
    Heavy,
}
