using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Dialogues;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Seed;

/// <summary>A rehearsal on the terminal, turn by turn as it is held.</summary>
internal sealed class PreviewScreen(IAnsiConsole screen, Core.Seeds.Seed seed)
{
    private readonly HashSet<string> _conceded = new(StringComparer.Ordinal);

    public void Turn(TranscriptTurn turn)
    {
        screen.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]Turn {turn.TurnNumber}[/]  [yellow]{(turn.StudentState is { } state ? Wire.Of(state) : "")}[/]  [dim]{Safe(turn.StudentReason ?? "")}[/]");
        foreach (var mark in Marks(turn))
        {
            screen.MarkupLineInterpolated($"  [dim]{Safe(mark)}[/]");
        }

        var own = PastedText.Strip(turn.UserText);
        Speech.Write(screen, "student", own, Color.Grey);
        if (own.Length < turn.UserText.Length)
        {
            screen.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"  [dim]and {turn.UserText.Length - own.Length:N0} characters pasted, which --json shows[/]"));
        }

        Speech.Write(screen, "tutor", turn.AssistantText, Color.Default);
        screen.WriteLine();
    }

    public void End(TranscriptEnd end)
    {
        var aporia = end.AporiaTurn is { } turn
            ? string.Create(CultureInfo.InvariantCulture, $"aporia at turn {turn}: every commitment was given up")
            : string.Create(CultureInfo.InvariantCulture, $"no aporia: {_conceded.Count} of {seed.Commitments.Count} commitments given up by the last message shown");
        screen.MarkupLineInterpolated($"[bold]{seed.SeedId}[/] after {end.TotalTurns} turns: {aporia}");
        if (end.Reason is { } reason)
        {
            screen.MarkupLineInterpolated($"[red]ended early: {Safe(reason)}[/]");
        }
    }

    private IEnumerable<string> Marks(TranscriptTurn turn)
    {
        foreach (var item in turn.Planted.Where(item => !Fills(item.Kind)))
        {
            yield return $"planted {Wire.Of(item.Kind)} {item.ItemId}";
        }

        // A message may hold a dozen of them, and their names say nothing.
        foreach (var (kind, count) in turn.Planted.Select(item => item.Kind).Where(Fills).CountBy(kind => kind))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"planted {Wire.Of(kind)} ×{count}");
        }

        foreach (var id in turn.Conceded.Where(_conceded.Add))
        {
            yield return $"conceded {id} ({_conceded.Count} of {seed.Commitments.Count})";
        }
    }

    private static bool Fills(PlantedKind kind) => kind is PlantedKind.Sidebar or PlantedKind.Padding;

    private static string Safe(string text) => PrintableText.Line(text, 300);
}
