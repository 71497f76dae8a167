namespace SocraticBench.Core.Scoring.Weights;

/// <summary>Turns the Socratic head's log-odds into a probability: σ(slope · z + offset), fitted on turns that the head had not seen (Platt).</summary>
/// <param name="Slope">Slope.</param>
/// <param name="Offset">Offset.</param>
internal sealed record Calibration(double Slope, double Offset)
{
    public double P(double logOdds) => 1 / (1 + Math.Exp(-((Slope * logOdds) + Offset)));
}
