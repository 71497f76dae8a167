using System.Globalization;
using SocraticBench.Cli.Commands.Report;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Show;

/// <summary>A run on the terminal: header, then each turn with its score and what the score is made of.</summary>
internal sealed class RunScreen(IAnsiConsole screen)
{
    public void Print(RunView run, int fromTurn, int toTurn)
    {
        Header(run);
        foreach (var turn in run.Transcript.Turns.Where(turn => turn.TurnNumber >= fromTurn && turn.TurnNumber <= toTurn))
        {
            Exchange(turn, run.Turns.GetValueOrDefault(turn.TurnNumber));
        }

        var end = run.Transcript.End;
        screen.MarkupLineInterpolated($"[dim]Ended by {Wire.Of(end.EndedBy)} after {end.TotalTurns} turns{(end.Reason is null ? "" : ": " + PrintableText.Line(end.Reason, 300))}[/]");
        if (end.StudentFaults is { } faults)
        {
            screen.MarkupLineInterpolated($"[dim]A model played the student; its faults, none of them the tutor's: {LeaderboardCells.StudentFaults(faults)}[/]");
        }
    }

    private void Header(RunView run)
    {
        var header = run.Transcript.Header;
        var spec = header.Run;
        screen.MarkupLineInterpolated($"[bold]{Safe(spec.Model)}[/]{(header.Simulated ? " (simulated)" : "")}, seed {spec.SeedId}, phase {Wire.Of(spec.Phase)}, {Wire.Of(spec.Arm)} arm, temperature {Number(spec.Temperature, "0.##")}, replicate {spec.Replicate}");
        screen.MarkupLineInterpolated($"[dim]run {spec.RunId}, execution {spec.ExecutionId}, {spec.ManifestId}{(run.Summary is { } scored ? ", " + scored.ScoringId : "")}[/]");
        if (header.Imported is { } imported)
        {
            screen.MarkupLineInterpolated($"[dim]imported from {Safe(imported.Source)}, dialogue {Safe(imported.DialogueId)}[/]");
        }

        screen.MarkupLine(run.Summary is { } summary ? Summary(summary) : "[yellow]not scored yet[/]");
        screen.WriteLine();
    }

    private static string Summary(RunSummary summary)
    {
        var halfLife = summary.HalfLifeTurn is { } turn
            ? string.Create(CultureInfo.InvariantCulture, $"half-life at turn {turn}")
            : string.Create(CultureInfo.InvariantCulture, $"never failed in {summary.TotalTurns} turns (censored by {Wire.Of(summary.CensoredBy)})");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[bold]{halfLife}[/], mean SD {Number(summary.MeanSd, "0.00")}, compliance {Number(summary.ComplianceRate * 100, "0")}%, {summary.TotalTurns} turns, {summary.UnscoredTurns} unscored");
    }

    private void Exchange(TranscriptTurn turn, Turn? scored)
    {
        var score = scored is null ? "" : SdBar.Markup(scored.Sd);
        screen.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[bold]Turn {turn.TurnNumber}[/]  {score}{Facts(turn, scored)}"));
        var own = PastedText.Strip(turn.UserText);
        Speech.Write(screen, "student", own, Color.Grey);
        if (own.Length < turn.UserText.Length)
        {
            screen.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"  [dim]and {turn.UserText.Length - own.Length:N0} characters pasted, which --json shows[/]"));
        }

        Speech.Write(screen, "tutor", turn.AssistantText, Color.Default);
        if (scored is not null)
        {
            Evidence(scored);
        }

        screen.WriteLine();
    }

    private static string Facts(TranscriptTurn turn, Turn? scored)
    {
        var facts = new List<string>();
        if (scored?.SdSource is SdSource.Judge or SdSource.Arbitrated)
        {
            facts.Add(Wire.Of(scored.SdSource));
        }

        if (scored?.PSocratic is { } probability)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"p(Socratic) {probability:0.00}"));
        }

        if (turn.Outcome != TurnOutcome.Replied)
        {
            facts.Add(Wire.Of(turn.Outcome));
        }

        facts.AddRange(turn.Planted.Select(item => $"planted {Wire.Of(item.Kind)}"));
        if (scored?.UnscoredReason is { } reason)
        {
            facts.Add("unscored: " + PrintableText.Line(reason, 200));
        }

        return facts.Count == 0 ? "" : "  [dim]" + Markup.Escape(string.Join(", ", facts)) + "[/]";
    }

    private void Evidence(Turn scored)
    {
        if (scored.Violations.Count > 0)
        {
            screen.MarkupLineInterpolated($"  [red]violations[/] {string.Join(", ", scored.Violations.Select(Wire.Of))}");
        }

        foreach (var rule in scored.Rules)
        {
            var quote = PrintableText.Line(Quote(scored.AssistantText, rule), 60);
            screen.MarkupLineInterpolated($"  [dim]{rule.Points,5:+0.0;-0.0;0.0} {Wire.Of(rule.Component)}: {Safe(rule.Id)}{(quote.Length == 0 ? "" : $" “{quote}”")}[/]");
        }
    }

    // The offsets come from a file, which may have been edited.
    private static string Quote(string text, RuleHit rule)
    {
        var start = Math.Min(rule.Start, text.Length);
        return text[start..Math.Clamp(rule.End, start, text.Length)];
    }

    private static string Safe(string text) => PrintableText.Line(text, 120);

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
