namespace SocraticBench.Core.Scoring.Weights;

/// <summary>The table in force, written by the fitting command. Not edited by hand.</summary>
internal static class FittedTable
{
    public const string Text = "";
}
