using Spectre.Console;

namespace SocraticBench.Cli.Terminal;

/// <summary>What somebody said in a dialogue, beside who said it. The text is untrusted.</summary>
internal static class Speech
{
    // Prose wider than this is hard to read, however wide the terminal is.
    private const int WidestText = 100;

    public static void Write(IAnsiConsole screen, string who, string text, Color colour)
    {
        var words = PrintableText.Of(text).Trim();
        var grid = new Grid { Width = Math.Min(screen.Profile.Width, WidestText) }
            .AddColumn(new GridColumn().Width(9).NoWrap().PadLeft(2).PadRight(1))
            .AddColumn(new GridColumn().PadRight(0));
        screen.Write(grid.AddRow(new Text(who, new Style(decoration: Decoration.Dim)), new Text(words.Length == 0 ? "(nothing)" : words, new Style(colour))));
    }
}
