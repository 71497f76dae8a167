using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>What a tutor's turns come to.</summary>
internal readonly record struct TutorSummary
{
    /// <summary>SD over turns; the clusters are dialogues, or single turns where the file has no more.</summary>
    public ClusterMean Sd { get; private init; }

    public long Compliant { get; private init; }

    public long Dialogues { get; private init; }

    /// <summary>Dialogues in which the tutor failed.</summary>
    public long Failed { get; private init; }

    public double? ComplianceRate => Sd.Count == 0 ? null : (double)Compliant / Sd.Count;

    /// <summary>The interval of the mean, within the scale; null where there is too little for one.</summary>
    public Interval? MeanInterval => Sd.Interval()?.Within(0, 10);

    public TutorSummary Plus(IReadOnlyList<HeuristicScore> scores, DialogueSummary? dialogue, double threshold)
    {
        var sum = 0.0;
        var compliant = 0;
        foreach (var score in scores)
        {
            sum += score.Result.Score;
            compliant += score.Result.Score >= threshold ? 1 : 0;
        }

        return new TutorSummary
        {
            Sd = Sd.Plus(sum, scores.Count),
            Compliant = Compliant + compliant,
            Dialogues = Dialogues + (dialogue is null ? 0 : 1),
            Failed = Failed + (dialogue?.HalfLifeTurn is null ? 0 : 1),
        };
    }
}
