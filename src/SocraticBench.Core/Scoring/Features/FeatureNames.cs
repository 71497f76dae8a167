using System.Text.Json;
using SocraticBench.Core.Scoring.Cues;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>Names and places of the fixed features: measured ones first, then each cue in stating and in asking sentences.</summary>
internal static class FeatureNames
{
    private static readonly int s_measured = Enum.GetValues<TurnFeature>().Length;

    /// <summary>Fixed features; the indices of cue words follow them.</summary>
    public static IReadOnlyList<string> Fixed { get; } =
    [
        .. Enum.GetNames<TurnFeature>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName),
        .. Enum.GetNames<Cue>().Select(cue => "states:" + JsonNamingPolicy.SnakeCaseLower.ConvertName(cue)),
        .. Enum.GetNames<Cue>().Select(cue => "asks:" + JsonNamingPolicy.SnakeCaseLower.ConvertName(cue)),
    ];

    /// <summary>Circumstances.</summary>
    public static int Gates { get; } = Enum.GetValues<Gate>().Length;

    /// <summary>Index of a fixed feature's added weight under a gate; the gated follow the fixed, cue words follow them.</summary>
    public static int Gated(Gate gate, int feature) => Fixed.Count + ((int)gate * Fixed.Count) + feature;

    /// <summary>Fixed and gated features.</summary>
    public static int All { get; } = Fixed.Count * (1 + Gates);

    /// <summary>The name of a fixed or gated feature, such as <c>asks@first_exchange</c>.</summary>
    public static string NameOf(int index) => index < Fixed.Count
        ? Fixed[index]
        : Fixed[index % Fixed.Count] + "@" + JsonNamingPolicy.SnakeCaseLower.ConvertName(((Gate)((index / Fixed.Count) - 1)).ToString());

    public static int Stating(Cue cue) => s_measured + (int)cue;

    public static int Asking(Cue cue) => s_measured + CuePhrases.Count + (int)cue;
}
