using SocraticBench.Core.Judging;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Grades a tutor turn.</summary>
public interface IJudge
{
    /// <summary>The judge's model id, part of the scoring's identity.</summary>
    string Model { get; }

    /// <summary>Asks for a verdict. A judge that fails says so (<see cref="Verdict.Failed"/>); it never invents one.</summary>
    Task<Verdict> JudgeAsync(JudgeQuestion question, CancellationToken cancel);
}
