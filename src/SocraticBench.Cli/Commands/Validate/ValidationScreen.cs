using System.Globalization;
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
    private readonly int nameWidth = console.Screen.Profile.Width >= Roomy ? 24 : 15;

    public void Print()
    {
        foreach (var line in ValidationWords.How(report))
        {
            console.Out.WriteLine(line);
        }

        Section("Socratic or not, p ≥ 0.5, per study", Sources());
        console.Out.WriteLine(ValidationWords.MacroMean(report));
        Section("Violations against the labels that test them", Targets());
        Section("Flags on turns that experts wrote as Socratic (false alarms)", FalseAlarms());
        Types();
        Section("Mean SD of whole dialogues against people's verdicts", Dialogues());
        Section(string.Create(CultureInfo.InvariantCulture, $"Calibration of p: ECE {ValidationCells.Number(report.Ece)}, studies weighted equally"), Reliability());
        Plot("share that people call Socratic (up) over mean p (right); the dots are perfect calibration", CurvePlot.Of(report.Reliability.Select(bin => (bin.MeanP, bin.ShareTrue)), diagonal: true));
        Section("Filter: turns with more confidence skip the judge", Filter());
        Plot("agreement of the skipped (up) over share skipped (right)", CurvePlot.Of(report.Filter.Where(point => point.Agreement is not null).Select(point => (point.Skipped, point.Agreement!.Value)), diagonal: false));
        Section("Goals", GoalTable.Of(report.Goals));
    }

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
        var table = ValidationCells.Table("study", "n", $"bal. acc.{gap}[95% CI]", "trivial", "prec.", "recall", "AUC p", "AUC SD", "skips", "agree");
        foreach (var row in report.Sources)
        {
            ValidationCells.Row(
                table, PrintableText.Short(row.Source, nameWidth), ValidationCells.Count(row.N), ValidationCells.Estimate(row.BalancedAccuracy, row.Interval, gap),
                ValidationCells.Number(row.Trivial), ValidationCells.Number(row.Precision), ValidationCells.Number(row.Recall), ValidationCells.Number(row.Auc),
                ValidationCells.Number(row.SdAuc), ValidationCells.Percent(row.Skipped), ValidationCells.Percent(row.SkippedAgreement));
        }

        return table;
    }

    private Table Targets()
    {
        var table = ValidationCells.Table("label", "study", "n", "true", $"bal. acc.{gap}[95% CI]", "trivial", "prec.", "recall", "AUC");
        foreach (var row in report.Targets)
        {
            ValidationCells.Row(
                table, PrintableText.Short(row.Violation == Violation.NoQuestion ? $"not {row.Target}" : row.Target, nameWidth), PrintableText.Short(row.Source, nameWidth), ValidationCells.Count(row.N), ValidationCells.Count(row.Positives),
                ValidationCells.Estimate(row.BalancedAccuracy, row.Interval, gap), ValidationCells.Number(row.Trivial), ValidationCells.Number(row.Precision),
                ValidationCells.Number(row.Recall), ValidationCells.Number(row.Auc));
        }

        return table;
    }

    private Table FalseAlarms()
    {
        var table = ValidationCells.Table("violation", "flagged");
        foreach (var (violation, share) in report.FalseAlarms)
        {
            ValidationCells.Row(table, violation, (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%");
        }

        return table;
    }

    private void Types()
    {
        if (report.Types is { } types)
        {
            console.Out.WriteLine();
            console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Question types: macro-F1 {ValidationCells.Estimate(types.MacroF1, types.Interval, " ")} on {types.N} questions; always the commonest: {ValidationCells.Number(types.Trivial)}"));
        }
    }

    private Table Dialogues()
    {
        var table = ValidationCells.Table("study", "verdict", "n", "good", $"AUC{gap}[95% CI]", "trivial", "SD good", "SD other");
        foreach (var row in report.Dialogues)
        {
            ValidationCells.Row(
                table, PrintableText.Short(row.Source, nameWidth), row.Verdict, ValidationCells.Count(row.N), ValidationCells.Count(row.Positives),
                ValidationCells.Estimate(row.Auc, row.Interval, gap), ValidationCells.Number(row.Trivial),
                ValidationCells.Number(row.MeanSdPositive, "0.00"), ValidationCells.Number(row.MeanSdNegative, "0.00"));
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
