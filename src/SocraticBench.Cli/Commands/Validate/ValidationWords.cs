using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Validation;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>What a reader must know beside the tables.</summary>
internal static class ValidationWords
{
    /// <summary>What was scored by what, and whether the figures may flatter.</summary>
    public static IEnumerable<string> How(ValidationReport report)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{report.Scorer} against {report.N} labelled turns");
        foreach (var file in report.Files)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  {PrintableText.Line(file.Name, 80)}: {file.Records} records, sha256 {file.Sha256[..12]}…{(file.FittedOn ? ", which the weights in force were fitted on" : "")}");
        }

        if (report.Folds is { } folds)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Cross-validated: every turn is scored by weights fitted without its dialogue's group ({folds} folds). The weights in force are not what is measured, but how they were made.");
        }
        else if (report.Files.Any(file => file.FittedOn))
        {
            yield return "Scored by weights that were fitted on these very records: the figures flatter. Cross-validate, or use other dialogues.";
        }
    }

    public static string Types(TypeAgreement types) => string.Create(
        CultureInfo.InvariantCulture,
        $"Question types: macro-F1 {ValidationCells.Estimate(types.MacroF1, types.Interval, " ")} on {types.N} questions; always the commonest: {ValidationCells.Number(types.Trivial)}");

    public static string MacroMean(ValidationReport report) =>
        $"  Macro mean of the studies with both classes: {ValidationCells.Estimate(report.MacroMean, report.MacroInterval, " ")}; trivial rule (under 60 words and a question mark): {ValidationCells.Number(report.MacroTrivial)}";
}
