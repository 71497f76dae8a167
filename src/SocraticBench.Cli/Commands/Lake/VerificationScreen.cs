using System.Globalization;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow.Verification;

namespace SocraticBench.Cli.Commands.Lake;

/// <summary>Prints what a lake was found to be: one line a problem, and a sentence.</summary>
internal static class VerificationScreen
{
    public static void Print(CommandContext context, LakeVerification found)
    {
        var console = context.Console;
        if (context.Json)
        {
            console.Out.WriteLine(JsonSerializer.Serialize(found, RecordJson.Options));
            return;
        }

        foreach (var problem in found.Repaired)
        {
            console.Out.WriteLine(Line("repaired", problem));
        }

        foreach (var problem in found.Problems)
        {
            console.Out.WriteLine(Line(Word(problem), problem));
        }

        console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Objects} objects, {found.Runs} runs ({found.Pending} not scored yet): {(found.Clean ? "all as it should be" : $"{found.Problems.Count} problems")}{(found.Repaired.Count > 0 ? $", {found.Repaired.Count} repaired" : "")}"));
        foreach (var advice in found.Problems.Select(problem => Advice(problem.Mend)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            console.Out.WriteLine($"  {advice} --lake {found.Lake}");
        }
    }

    // Messages may quote what was read.
    private static string Line(string word, LakeProblem problem) => PrintableText.Line($"{word}: {problem.Key}: {problem.Message}", 1_000);

    private static string Word(LakeProblem problem) => problem.Kind switch
    {
        LakeFaultKind.HashMismatch => "damaged",
        LakeFaultKind.LeftOver => "left over",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static string? Advice(Mend mend) => mend switch
    {
        Mend.Repair => "socratic-bench lake verify --repair",
        Mend.Resume => "socratic-bench resume",
        Mend.Sweep => "socratic-bench lake gc",
        _ => null,
    };
}
