using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Manifest;

/// <summary>How two manifests differ, like a diff of their fields.</summary>
internal static class ManifestDiffScreen
{
    public static void Print(RunManifest left, RunManifest right, CommandContext context)
    {
        var differences = ManifestDiff.Of(left, right);
        if (context.Json)
        {
            var answer = new { Left = left.ManifestId, Right = right.ManifestId, Same = differences.Count == 0, Differences = differences };
            context.Console.Out.WriteLine(JsonSerializer.Serialize(answer, RecordJson.Options));
            return;
        }

        var screen = context.Console.Screen;
        screen.MarkupLineInterpolated($"[red]- {left.ManifestId}[/]");
        screen.MarkupLineInterpolated($"[green]+ {right.ManifestId}[/]");
        foreach (var field in differences.GroupBy(difference => difference.Field))
        {
            screen.MarkupLineInterpolated($"[bold]{field.Key}[/]");
            foreach (var difference in field)
            {
                Line(screen, "-", difference.Left, "red");
                Line(screen, "+", difference.Right, "green");
            }
        }

        if (differences.Count == 0)
        {
            context.Console.Out.WriteLine("The protocols are the same.");
        }
    }

    private static void Line(IAnsiConsole screen, string sign, string? value, string colour)
    {
        if (value is not null)
        {
            screen.MarkupLine($"  [{colour}]{sign} {Markup.Escape(PrintableText.Line(value, 300))}[/]");
        }
    }
}
