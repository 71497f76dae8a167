namespace SocraticBench.Core.Planning;

/// <summary>Named sizes of the matrix.</summary>
public enum Preset
{
    /// <summary>The mission's: 5 models × 3 temperatures × 3 seeds × 4 phases × 40 turns = 7,200 turns. Watches a trend.</summary>
    Weekly,

    /// <summary>The same calls spent on 9 seeds × 1 temperature. Compares models: three seeds cannot.</summary>
    Compare,

    /// <summary>Four simulated models × 2 temperatures × 3 seeds × 4 phases × 40 turns, offline.</summary>
    Demo,
}
