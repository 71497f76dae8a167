using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Validation;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>The report on a terminal of 80 columns or more; where there is less room than 112, an interval goes below its estimate.</summary>
internal sealed class ValidationScreen(ValidationReport report, CliConsole console)
{
    private const int Roomy = 112;

    private readonly string gap = console.Screen.Profile.Width >= Roomy ? " " : "\n";
    private readonly int nameWidth = console.Screen.Profile.Width >= Roomy ? 24 : 21;

    public void Print()
    {
        foreach (var line in ValidationWords.How(report))
        {
            Line(line);
        }

        Section("Socratic or not, p ≥ 0.5, per study", Sources());
        Line(ValidationWords.MacroMean(report));
        Section("Violations against the labels that test them", Targets());
        Section("Flags on turns that experts wrote as Socratic (false alarms)", FalseAlarms());
        Types();
        Section("Mean SD of whole dialogues against people's verdicts", Dialogues());
        Curves();
        Section("Goals", GoalTable.Of(report.Goals));
    }

    private void Curves()
    {
        var (bins, thresholds) = (report.Reliability, report.Filter.Where(point => point.Agreement is not null));
        Section($"Calibration of p: ECE {ValidationCells.Number(report.Ece)}, studies weighted equally", Reliability());
        Plot("up: share that people call Socratic; right: mean p; the dots are perfect calibration", CurvePlot.Of(bins.Select(bin => (bin.MeanP, bin.ShareTrue)), diagonal: true));
        Section("Filter: turns with more confidence skip the judge", Filter());
        Plot("up: agreement of the skipped; right: share skipped", CurvePlot.Of(thresholds.Select(point => (point.Skipped, point.Agreement!.Value)), diagonal: false));
    }

    private void Line(string line) => console.Screen.Write(new Text(line + "\n"));

    private void Section(string title, Table table)
    {
        if (table.Rows.Count > 0)
        {
            console.Screen.WriteLine();
            console.Screen.Write(new Text(title + "\n", new Style(decoration: Decoration.Bold)));
            console.Screen.Write(table);
        }
    }

    private void Plot(string title, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            console.Screen.WriteLine("  " + line);
        }

        if (lines.Count > 0)
        {
            console.Screen.Write(new Text("  " + title + "\n", new Style(decoration: Decoration.Dim)));
        }
    }

    private Table Sources()
    {
        var table = ValidationCells.Table("study", "n", $"bal. acc.{gap}[95% CI]", "trivial", $"prec.{gap}recall", $"AUC p{gap}AUC SD", $"skips{gap}agree");
        foreach (var row in report.Sources)
        {
            ValidationCells.Row(
                table, PrintableText.Short(row.Source, nameWidth), ValidationCells.Count(row.N), ValidationCells.Estimate(row.BalancedAccuracy, row.Interval, gap),
                ValidationCells.Number(row.Trivial), Pair(row.Precision, row.Recall), Pair(row.Auc, row.SdAuc),
                ValidationCells.Percent(row.Skipped) + gap + ValidationCells.Percent(row.SkippedAgreement));
        }

        return table;
    }

    private Table Targets()
    {
        var table = ValidationCells.Table($"label{gap}study", $"n{gap}true", $"bal. acc.{gap}[95% CI]", "trivial", $"prec.{gap}recall", "AUC");
        foreach (var row in report.Targets)
        {
            ValidationCells.Row(
                table, $"{Label(row)}{gap}{PrintableText.Short(row.Source, nameWidth)}", $"{ValidationCells.Count(row.N)}{gap}{ValidationCells.Count(row.Positives)}",
                ValidationCells.Estimate(row.BalancedAccuracy, row.Interval, gap), ValidationCells.Number(row.Trivial), Pair(row.Precision, row.Recall), ValidationCells.Number(row.Auc));
        }

        return table;
    }

    // The one flag that denies its label.
    private static string Label(TargetAgreement row) => row.Violation == Violation.NoQuestion ? $"not {row.Target}" : row.Target;

    private string Pair(double? first, double? second, string format = "0.000") =>
        ValidationCells.Number(first, format) + gap + ValidationCells.Number(second, format);

    private Table FalseAlarms()
    {
        var table = ValidationCells.Table("violation", "flagged");
        foreach (var (violation, share) in report.FalseAlarms)
        {
            ValidationCells.Row(table, violation, ValidationCells.Number(share * 100, "0.0") + "%");
        }

        return table;
    }

    private void Types()
    {
        if (report.Types is { } types)
        {
            console.Screen.WriteLine();
            Line(ValidationWords.Types(types));
        }
    }

    private Table Dialogues()
    {
        var table = ValidationCells.Table($"study{gap}verdict", $"n{gap}good", $"AUC{gap}[95% CI]", "trivial", $"SD good{gap}other");
        foreach (var row in report.Dialogues)
        {
            ValidationCells.Row(
                table, $"{PrintableText.Short(row.Source, nameWidth)}{gap}{row.Verdict}", $"{ValidationCells.Count(row.N)}{gap}{ValidationCells.Count(row.Positives)}",
                ValidationCells.Estimate(row.Auc, row.Interval, gap), ValidationCells.Number(row.Trivial), Pair(row.MeanSdPositive, row.MeanSdNegative, "0.00"));
        }

        return table;
    }

    private Table Reliability()
    {
        var table = ValidationCells.Table("bin", "mean p", "Socratic");
        for (var i = 0; i < report.Reliability.Count; i++)
        {
            ValidationCells.Row(table, ValidationCells.Count(i + 1), ValidationCells.Number(report.Reliability[i].MeanP), ValidationCells.Number(report.Reliability[i].ShareTrue));
        }

        return table;
    }

    private Table Filter()
    {
        var table = ValidationCells.Table("confidence above", "skipped", "agreement");
        foreach (var point in report.Filter)
        {
            ValidationCells.Row(table, ValidationCells.Number(point.Above, "0.00"), ValidationCells.Percent(point.Skipped), ValidationCells.Number(point.Agreement));
        }

        return table;
    }
}
