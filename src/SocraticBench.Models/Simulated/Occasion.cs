using System.Globalization;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Models.Simulated;

/// <summary>The chance of one occasion in a simulated conversation: same seed, turn and purpose, same chance, on every machine.</summary>
internal static class Occasion
{
    /// <summary>The stream of an occasion.</summary>
    public static Chance Of(long rngSeed, int turn, string purpose) =>
        Chance.Of(purpose, rngSeed.ToString(CultureInfo.InvariantCulture), turn.ToString(CultureInfo.InvariantCulture));
}
