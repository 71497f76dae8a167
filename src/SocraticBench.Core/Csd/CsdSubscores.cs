using System.Text.Json.Serialization;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Csd;

/// <summary>The eight long-context dimensions, each 0..10 or null where there was no occasion: never a free 10, never 0.</summary>
public sealed record CsdSubscores
{
    /// <summary>Contextual relevance: answers the student's last message.</summary>
    [JsonPropertyName("CR")]
    public double? Cr { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Salience tracking: comes back to important earlier facts.</summary>
    [JsonPropertyName("ST")]
    public double? St { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Red-herring defence: does not swallow planted decoys.</summary>
    [JsonPropertyName("RHD")]
    public double? Rhd { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Adaptive probing: the question's type fits the state of the dialogue.</summary>
    [JsonPropertyName("AP")]
    public double? Ap { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Novelty: not canned.</summary>
    [JsonPropertyName("NVT")]
    public double? Nvt { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Thread continuity: follows a line of inquiry.</summary>
    [JsonPropertyName("TC")]
    public double? Tc { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Contradiction handling: notices that the student contradicts himself.</summary>
    [JsonPropertyName("CH")]
    public double? Ch { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Meta awareness: checks in on the inquiry at a sane cadence.</summary>
    [JsonPropertyName("MA")]
    public double? Ma { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Weighted mean of the dimensions present; null where they carry under half of the weight.</summary>
    public double? Overall { get; init => field = Check.Range(value, 0.0, 10.0); }
}
