using SocraticBench.Core.Judging;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Stands in for a judge where nobody may be paid: what is not filed under <c>judgements/</c> is not known.</summary>
internal sealed class ShelvedJudge(string? model) : IJudge
{
    /// <summary>What is said of a turn whose verdict is not in the lake.</summary>
    public const string Unknown = "its verdict is not in the lake";

    public string Model => model ?? "none";

    public Task<Verdict> JudgeAsync(JudgeQuestion question, CancellationToken cancel) => Task.FromResult<Verdict>(new Verdict.Failed(Unknown, ""));
}
