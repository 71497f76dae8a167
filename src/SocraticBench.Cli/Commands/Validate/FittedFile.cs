using System.Globalization;
using System.Text;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Score;
using SocraticBench.Core.Validation;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>Writes freshly fitted weights as the source file that holds those in force.</summary>
internal static class FittedFile
{
    /// <summary>Where the weights go; found before the work begins, so that a wrong folder costs no minute.</summary>
    /// <exception cref="UsageException">No place is named, and the working folder is in no checkout.</exception>
    public static string Place(CommandContext context, string? given)
    {
        if (given is not null)
        {
            return context.Host.PathOf(given);
        }

        for (var folder = context.Host.WorkingDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, ScorerTable.Path)))
            {
                return Path.Combine(folder, ScorerTable.Path);
            }
        }

        throw new UsageException("--fit", $"the working folder is in no checkout that holds {ScorerTable.Path}", "call it in a checkout, or name a file with --out");
    }

    /// <summary>Fits on all turns and writes.</summary>
    public static void Write(CommandContext context, string place, LabelFiles labels, ValidationReport crossValidated)
    {
        var provenance = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"fitted {context.Host.Clock.GetUtcNow():yyyy-MM-dd} by 'validate --fit' (docs/validity.md)"),
            string.Create(CultureInfo.InvariantCulture, $"cross-validated in {crossValidated.Folds} folds by group: macro mean {crossValidated.MacroMean:0.000}, ECE {crossValidated.Ece:0.000}"),
        };
        provenance.AddRange(labels.Fitting.Select(ScorerTable.Provenance));
        using var file = OutputFile.Begin("--out", place, place);
        file.Stream.Write(Encoding.UTF8.GetBytes(ScorerTable.Fit(labels.Input.Turns, provenance)));
        file.Commit();
        context.Console.Remark($"Wrote {place}: build, and read the diff, before the weights count.");
    }
}
