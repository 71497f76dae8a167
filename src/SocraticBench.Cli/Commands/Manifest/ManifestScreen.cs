using System.Globalization;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Manifest;

/// <summary>A manifest for people.</summary>
internal static class ManifestScreen
{
    public static void Print(RunManifest manifest, IAnsiConsole screen)
    {
        var protocol = manifest.Protocol;
        screen.MarkupLineInterpolated($"[bold]{manifest.ManifestId}[/]  [dim]{PrintableText.Line(manifest.ProtocolSha256, 64)}[/]");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row(grid, "models", protocol.Models);
        Row(grid, "temperatures", protocol.Temperatures.Select(temperature => temperature.ToString(CultureInfo.InvariantCulture)));
        Row(grid, "seeds", protocol.Seeds);
        Row(grid, "system prompt", [protocol.SystemPrompt]);
        Row(grid, "phases", [.. protocol.Phases.Select(Wire.Of), $"of {Short(protocol.PhaseSet)}"]);
        Row(grid, "arms", protocol.Arms.Select(Wire.Of));
        Row(grid, "turns", [protocol.Turns.ToString(CultureInfo.InvariantCulture)]);
        Row(grid, "replicates", [protocol.Replicates.ToString(CultureInfo.InvariantCulture)]);
        Row(grid, "student", [protocol.Student]);
        Row(grid, "context", [protocol.ContextGenerator]);
        Row(grid, "tokenizer", [protocol.Tokenizer]);
        screen.Write(grid);
    }

    /// <summary>What verification found.</summary>
    public static void Print(RunManifest manifest, IReadOnlyList<string> problems, CommandContext context)
    {
        if (context.Json)
        {
            context.Console.Out.WriteLine(JsonSerializer.Serialize(new { manifest.ManifestId, Verified = problems.Count == 0, Problems = problems }, RecordJson.Options));
            return;
        }

        foreach (var problem in problems)
        {
            context.Console.Error.WriteLine($"socratic-bench: {PrintableText.Line(problem, 1_000)}");
        }

        context.Console.Out.WriteLine(problems.Count == 0
            ? $"{manifest.ManifestId}: every hash holds"
            : $"{manifest.ManifestId}: {problems.Count} {(problems.Count == 1 ? "hash does" : "hashes do")} not hold");
    }

    private static void Row(Grid grid, string name, IEnumerable<string> values) =>
        grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(PrintableText.Of(string.Join(name is "seeds" or "models" ? "\n" : ", ", values.Select(Short)))));

    // Sixteen digits tell artefacts apart on a screen; --json has all of them.
    private static string Short(string reference)
    {
        var at = reference.LastIndexOf("@sha256:", StringComparison.Ordinal);
        return at >= 0 && reference.Length > at + 24 ? reference[..(at + 24)] + "…" : reference;
    }
}
