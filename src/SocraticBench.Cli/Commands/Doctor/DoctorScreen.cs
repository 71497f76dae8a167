using SocraticBench.Cli.Terminal;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>The doctor's report for people: what is broken stands out, with its mend on the next line.</summary>
internal static class DoctorScreen
{
    public static void Print(DoctorReport report, IAnsiConsole screen)
    {
        var checks = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var finding in report.Findings)
        {
            var (sign, colour) = Sign(finding.Status);
            checks.AddRow(new Text(sign, new Style(colour)), Plain(finding.Name), Plain(finding.Value));
            if (finding.Mend is { } mend)
            {
                checks.AddRow(Plain(""), Plain(""), new Text("→ " + PrintableText.Line(mend, 400), new Style(decoration: Decoration.Dim)));
            }
        }

        screen.Write(checks);
        screen.WriteLine();
        if (report.Settings.Count > 0)
        {
            screen.Write(Settings(report));
        }

        screen.WriteLine(report.Ok ? "Nothing is broken." : "Mend what is marked with ✗ first.");
    }

    private static Table Settings(DoctorReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("setting", "value", "from", "variable");
        foreach (var setting in report.Settings)
        {
            table.AddRow(Plain(setting.Name.Key), Plain(setting.Value ?? "–"), Plain(setting.Source), Plain(setting.Name.Variable));
        }

        return table;
    }

    private static Text Plain(string text) => new(PrintableText.Line(text, 400));

    private static (string Sign, Color Colour) Sign(FindingStatus status) => status switch
    {
        FindingStatus.Ok => ("✓", Color.Green),
        FindingStatus.Off => ("·", Color.Grey),
        FindingStatus.Warning => ("!", Color.Yellow),
        _ => ("✗", Color.Red),
    };
}
