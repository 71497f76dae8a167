namespace SocraticBench.Core.Scoring.Weights;

/// <summary>
/// Turns the Socratic head's log-odds into a probability: σ(slope · z), with one slope above nought and one below, fitted on turns
/// that the head had not seen (Platt's scaling, held at 0.5 for z = 0, so that calibrating does not move the decision).
/// </summary>
/// <param name="Above">Slope for z ≥ 0.</param>
/// <param name="Below">Slope for z &lt; 0.</param>
internal sealed record Calibration(double Above, double Below)
{
    public double P(double logOdds) => 1 / (1 + Math.Exp(-(logOdds >= 0 ? Above : Below) * logOdds));
}
