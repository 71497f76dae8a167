using System.Globalization;
using SocraticBench.Cli.Terminal;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>What a file came to, for people, on stderr: stdout holds the lines.</summary>
internal static class ScoreScreen
{
    public static void Print(ScoreReport report, CliConsole console)
    {
        var (summary, tally) = report;
        if (summary.FirstDialogues.Count > 0)
        {
            PrintDialogues(summary, console);
        }

        PrintTutors(summary, console);
        var skipped = tally.Skipped == 0 ? "" : Invariant($"; {tally.Skipped:N0} left out");
        console.Remark(Invariant($"{tally.Turns:N0} tutor turns in {tally.Records:N0} records, scored by the heuristic alone{skipped}."));
    }

    private static void PrintTutors(ScoreSummary summary, CliConsole console)
    {
        var table = Table("Tutor", "Turns", "Dialogues", "Mean SD", "95% CI", Invariant($"SD ≥ {summary.ComplianceThreshold}"), "Fell below");
        foreach (var (name, tutor) in summary.Tutors.OrderByDescending(tutor => tutor.Value.Sd.Mean).ThenBy(tutor => tutor.Key, StringComparer.Ordinal))
        {
            table.AddRow(Cells(
                name.Length == 0 ? "(not named)" : name,
                Invariant($"{tutor.Sd.Count:N0}"),
                tutor.Dialogues == 0 ? "–" : Invariant($"{tutor.Dialogues:N0}"),
                Number(tutor.Sd.Mean),
                tutor.MeanInterval is { } interval ? $"{Number(interval.Low)}–{Number(interval.High)}" : "–",
                Percent(tutor.ComplianceRate),
                tutor.Dialogues == 0 ? "–" : Invariant($"{tutor.Failed:N0} of {tutor.Dialogues:N0}")));
        }

        console.ErrorScreen.Write(table);
        console.Remark(summary.All.Dialogues > 0
            ? "CI over dialogues. Fell below: dialogues with a half-life, the others are censored at their last turn."
            : "CI over turns, as if they were independent.");
    }

    private static void PrintDialogues(ScoreSummary summary, CliConsole console)
    {
        var table = Table("Dialogue", "Tutor", "Turns", "Mean SD", Invariant($"SD ≥ {summary.ComplianceThreshold}"), "Half-life");
        foreach (var dialogue in summary.FirstDialogues)
        {
            table.AddRow(Cells(
                dialogue.DialogueId,
                dialogue.Model ?? "–",
                Invariant($"{dialogue.Turns}"),
                Number(dialogue.MeanSd),
                Percent(dialogue.ComplianceRate),
                dialogue.HalfLifeTurn is { } turn ? Invariant($"{turn}") : Invariant($"> {dialogue.CensoredAt}")));
        }

        console.ErrorScreen.Write(table);
        if (summary.All.Dialogues > summary.FirstDialogues.Count)
        {
            console.Remark(Invariant($"The first {summary.FirstDialogues.Count} of {summary.All.Dialogues:N0} dialogues; --summary FILE writes all."));
        }
    }

    private static Table Table(params string[] names)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (name, at) in names.Select((name, at) => (name, at)))
        {
            var column = new TableColumn(new Text(name, new Style(decoration: Decoration.Bold)));
            table.AddColumn(at == 0 || name == "Tutor" ? column : column.RightAligned().NoWrap());
        }

        return table;
    }

    private static IEnumerable<Text> Cells(params string[] texts) => texts.Select(text => new Text(PrintableText.Line(text, 60)));

    private static string Number(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";

    private static string Percent(double? value) => value is { } share ? Invariant($"{100 * share:0}%") : "–";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
