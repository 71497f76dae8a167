namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>Which stems a head weighs wherever they stand.</summary>
/// <param name="Penalty">How strongly they are held to nought.</param>
/// <param name="Items">Items labelled for the head that a stem must stand in: one seen in fewer says more of those items than of the head.</param>
/// <param name="Studies">Studies that it must stand in.</param>
internal sealed record TurnWordPlan(double Penalty, int Items, int Studies);
