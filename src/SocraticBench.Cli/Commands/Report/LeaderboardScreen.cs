using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Summaries;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>The leaderboard on a terminal of 80 columns or more; where there is less room, an interval goes below its estimate.</summary>
internal static class LeaderboardScreen
{
    private const int Roomy = 112;

    public static void Print(Leaderboard leaderboard, CliConsole console)
    {
        var screen = console.Screen;
        var gap = screen.Profile.Width >= Roomy ? " " : "\n";
        screen.Write(Scores(leaderboard, gap));
        if (leaderboard.Models.Any(row => row.Csd is not null))
        {
            screen.Write(Dimensions(leaderboard));
        }

        screen.Write(Details(leaderboard));
        foreach (var note in Notes(leaderboard))
        {
            screen.Write(new Text(note + "\n", new Style(decoration: Decoration.Dim)));
        }
    }

    private static Table Scores(Leaderboard leaderboard, string gap)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn("model").PadRight(0))
            .AddColumn(Number($"mean SD{gap}[95% CI]")).AddColumn(Number("complies"))
            .AddColumn(Number("half-life")).AddColumn(Number($"RMST{gap}[95% CI]"))
            .AddColumn(Number("USD"));
        foreach (var row in leaderboard.Models)
        {
            table.AddRow(
                Model(row, gap),
                new Text(LeaderboardCells.Estimate(row.MeanSd, row.MeanSdCi, "0.00", gap), row.MeanSd is { } sd ? new Style(SdBar.Colour(sd)) : Style.Plain),
                new Text(LeaderboardCells.Percent(row.ComplianceRate)),
                new Text(LeaderboardCells.HalfLife(row.HalfLife, gap)),
                new Text(LeaderboardCells.Estimate(row.HalfLife.Rmst, row.HalfLife.RmstCi, "0.0", gap)),
                new Text(LeaderboardCells.Usd(row.CostUsd)));
        }

        return table;
    }

    private static Table Dimensions(Leaderboard leaderboard)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("model").PadRight(0));
        foreach (var name in (string[])["CSD", "CR", "ST", "RHD", "AP", "NVT", "TC", "CH", "MA"])
        {
            table.AddColumn(Number(name));
        }

        foreach (var row in leaderboard.Models)
        {
            var csd = row.Csd;
            double?[] values = [row.CsdMean, csd?.Cr, csd?.St, csd?.Rhd, csd?.Ap, csd?.Nvt, csd?.Tc, csd?.Ch, csd?.Ma];
            table.AddRow([new Text(Safe(row.Model)), .. values.Select(value => new Text(LeaderboardCells.Number(value, "0.0")))]);
        }

        return table;
    }

    private static Grid Details(Leaderboard leaderboard)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
        foreach (var row in leaderboard.Models)
        {
            grid.AddRow(new Text(Safe(row.Model)), new Text($"{LeaderboardCells.Counts(row)}; violations: {LeaderboardCells.Violations(row)}{(row.Aporia is { } aporia ? "; " + LeaderboardCells.Aporia(aporia) : "")}{(row.StudentFaults is { } faults ? "; the student's faults: " + LeaderboardCells.StudentFaults(faults) : "")}"));
        }

        return grid;
    }

    private static IEnumerable<string> Notes(Leaderboard leaderboard)
    {
        yield return "";
        yield return string.Create(CultureInfo.InvariantCulture, $"SD 0..10. RMST: mean turns until failure, at most {string.Join(" or ", leaderboard.Models.Select(row => row.TauTurns).Distinct().Order())}. CI: t interval over seeds.");
        if (leaderboard.Models.Any(row => row.Csd is not null))
        {
            yield return "CSD 0..10, P1 and up: CR responsive, ST salience, RHD decoys, AP apt questions, NVT not canned, TC threads, CH contradictions, MA meta.";
        }

        if (leaderboard.Models.Any(row => row.StudentFaults is not null))
        {
            yield return "A model played students; its faults are its own and in no number of the tutor's.";
        }

        if (leaderboard.Models.Any(row => row.Simulated))
        {
            yield return "Simulated tutors check the instrument; their numbers say nothing of any model.";
        }
    }

    private static Paragraph Model(LeaderboardRow row, string gap)
    {
        var cell = new Paragraph(Safe(row.Model), new Style(decoration: Decoration.Bold));
        return row.Simulated ? cell.Append(gap + "simulated", new Style(Color.Yellow)) : cell;
    }

    private static TableColumn Number(string header) => new TableColumn(new Text(header)).RightAligned().NoWrap().PadRight(0);

    private static string Safe(string model) => PrintableText.Short(model, 20);
}
