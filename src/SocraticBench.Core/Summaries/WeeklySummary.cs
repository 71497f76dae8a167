using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Summaries;

/// <summary>A week of one model, per phase and temperature or rolled up over them (null then).</summary>
public sealed record WeeklySummary : LakeRecord
{
    /// <summary>ISO week, <c>YYYY-Www</c>.</summary>
    public required string Week { get; init => field = IsoWeek.Parse(value, nameof(Week)).ToString(); }

    /// <summary>The tutor.</summary>
    public required string Model { get; init => field = Check.Text(value); }

    /// <summary>Whether the tutor was simulated.</summary>
    public required bool Simulated { get; init; }

    /// <summary>The phase; null for all phases together.</summary>
    public required Phase? Phase { get; init; }

    /// <summary>The temperature; null for all together.</summary>
    public required double? Temperature { get; init => field = Check.Range(value, 0.0, 2.0); }

    /// <summary>The scoring of the numbers.</summary>
    public required string ScoringId { get; init => field = Scoring.ScoringId.Parse(value, nameof(ScoringId)); }

    /// <summary>Runs.</summary>
    public required int Runs { get; init => field = Check.NotNegative(value); }

    /// <summary>Tutor turns.</summary>
    public required int Turns { get; init => field = Check.NotNegative(value); }

    /// <summary>Turns without a score.</summary>
    public required int UnscoredTurns { get; init => field = Check.NotNegative(value); }

    /// <summary>Mean SD over scored turns, 0..10; null where there is none.</summary>
    public required double? MeanSd { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Share of scored turns that comply, 0..1; null where there is none.</summary>
    public required double? ComplianceRate { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>Runs whose half-life was observed.</summary>
    public required int HalfLifeObserved { get; init => field = Check.NotNegative(value); }

    /// <summary>Runs that were censored.</summary>
    public required int HalfLifeCensored { get; init => field = Check.NotNegative(value); }

    /// <summary>Kaplan–Meier median half-life in turns; null where the curve does not reach one half.</summary>
    public required double? MedianHalfLifeTurn { get; init => field = Check.NotNegative(value); }

    /// <summary>Mean over observed half-lives in turns; null where none was observed. Blind to runs that never failed: read <see cref="RmstTurns"/>.</summary>
    public required double? AvgHalfLifeTurn { get; init => field = Check.NotNegative(value); }

    /// <summary>Restricted mean survival time in turns up to <see cref="TauTurns"/>; null where there is no run.</summary>
    public required double? RmstTurns { get; init => field = Check.NotNegative(value); }

    /// <summary>Restriction time of the RMST: the turn cap.</summary>
    public required int TauTurns { get; init => field = Check.Range(value, 0, 200); }

    /// <summary>Share, 0..1, of scored turns with each violation; empty where no turn is scored.</summary>
    public required IReadOnlyDictionary<Violation, double> ViolationRates { get; init => field = Check.NotNull(value); }

    /// <summary>Mean CSD, 0..10; null where it was not computed.</summary>
    public required double? CsdMean { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>US dollars; null where any run's cost is unknown.</summary>
    public required double? CostUsd { get; init => field = Check.NotNegative(value); }

    /// <summary>Week-on-week changes; null where there is no week before to compare with.</summary>
    public WeekOnWeek? Change { get; init; }
}
