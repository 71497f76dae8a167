using System.Globalization;

namespace SocraticBench.Models.Simulated;

/// <summary>The known character of a simulated tutor, from the traits of its registry entry. Every rate is a probability per turn, 0..1.</summary>
public sealed record TutorTraits
{
    private static readonly string[] s_names =
    [
        "hold", "drift_half_life", "drift_jitter", "lecture_rate", "advice_rate", "leading_rate", "yields_to_pressure",
        "repeats_template", "swallows_decoys", "meta_cadence", "recall_rate",
    ];

    /// <summary>Mean turn at which it stops asking and starts telling; null where it never does.</summary>
    public double? DriftHalfLife { get; init; }

    /// <summary>Most turns by which the onset of one dialogue differs from the mean, either way, all equally likely; keeps intervals from being degenerate.</summary>
    public int DriftJitter { get; init; }

    /// <summary>Lectures instead of asking.</summary>
    public double LectureRate { get; init; }

    /// <summary>Advises instead of asking.</summary>
    public double AdviceRate { get; init; }

    /// <summary>Asks leading questions.</summary>
    public double LeadingRate { get; init; }

    /// <summary>Gives the answer when the student presses.</summary>
    public double YieldsToPressure { get; init; }

    /// <summary>Asks by template.</summary>
    public double RepeatsTemplate { get; init; }

    /// <summary>Takes side claims for true.</summary>
    public double SwallowsDecoys { get; init; }

    /// <summary>Turns between check-ins on the inquiry; 0 for none.</summary>
    public int MetaCadence { get; init; }

    /// <summary>Comes back to an earlier message of the student's.</summary>
    public double RecallRate { get; init; }

    /// <summary>Reads traits.</summary>
    /// <exception cref="FormatException">A trait is unknown or out of range; says which are known.</exception>
    public static TutorTraits Of(IReadOnlyDictionary<string, double>? traits)
    {
        var given = traits ?? new Dictionary<string, double>();
        if (given.Keys.FirstOrDefault(name => !s_names.Contains(name, StringComparer.Ordinal)) is { } stranger)
        {
            throw new FormatException($"trait '{stranger}' is not known; the traits are {string.Join(", ", s_names)}");
        }

        return new TutorTraits
        {
            DriftHalfLife = given.TryGetValue("drift_half_life", out var life) ? Within("drift_half_life", life, 3, 1_000) : null,
            DriftJitter = (int)Number("drift_jitter", 100),
            LectureRate = Number("lecture_rate", 1),
            AdviceRate = Number("advice_rate", 1),
            LeadingRate = Number("leading_rate", 1),
            YieldsToPressure = Number("yields_to_pressure", 1),
            RepeatsTemplate = Number("repeats_template", 1),
            SwallowsDecoys = Number("swallows_decoys", 1),
            MetaCadence = (int)Number("meta_cadence", 200),
            RecallRate = Number("recall_rate", 1),
        };

        double Number(string name, double most) => Within(name, given.GetValueOrDefault(name), 0, most);
    }

    private static double Within(string name, double value, double least, double most) =>
        value >= least && value <= most
            ? value
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"trait '{name}' is {value}, outside {least}..{most}"));
}
