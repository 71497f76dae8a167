using System.Globalization;
using Spectre.Console;

namespace SocraticBench.Cli.Terminal;

/// <summary>A score of 0..10 as a bar of ten cells. The colour is for the eye; nothing is decided here.</summary>
internal static class SdBar
{
    /// <summary>Markup of the bar with its number; a dash where there is no score, which is not a score of 0.</summary>
    public static string Markup(double? sd)
    {
        if (sd is not { } score)
        {
            return "[dim]   –  no score  [/]";
        }

        var cells = (int)Math.Round(score, MidpointRounding.AwayFromZero);
        var bar = new string('█', cells) + new string('░', 10 - cells);
        return string.Create(CultureInfo.InvariantCulture, $"[{Colour(score)}]{score,4:0.0} {bar}[/]");
    }

    /// <summary>Green from 7, yellow from 4, red below.</summary>
    public static Color Colour(double score) => score switch { >= 7 => Color.Green, >= 4 => Color.Yellow, _ => Color.Red };
}
