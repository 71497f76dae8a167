using SocraticBench.Core.Csd;

namespace SocraticBench.Core.Summaries;

/// <summary>Averages of long-context scores, each dimension over those that have it.</summary>
internal static class CsdAverage
{
    /// <summary>The means; null of no scores at all, and null in a dimension where none had an occasion.</summary>
    public static CsdSubscores? Of(IReadOnlyCollection<CsdSubscores> scores) => scores.Count == 0
        ? null
        : new CsdSubscores
        {
            Cr = scores.Average(score => score.Cr),
            St = scores.Average(score => score.St),
            Rhd = scores.Average(score => score.Rhd),
            Ap = scores.Average(score => score.Ap),
            Nvt = scores.Average(score => score.Nvt),
            Tc = scores.Average(score => score.Tc),
            Ch = scores.Average(score => score.Ch),
            Ma = scores.Average(score => score.Ma),
            Overall = scores.Average(score => score.Overall),
        };
}
