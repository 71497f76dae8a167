using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Fitting;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Validation;

/// <summary>Fits the scorer's weights and writes them as the source file that holds the table in force.</summary>
public static class ScorerTable
{
    /// <summary>Where the file belongs, below the repository's root.</summary>
    public const string Path = "src/SocraticBench.Core/Scoring/Weights/FittedTable.cs";

    private const string HashMark = " sha256 ";

    /// <summary>SHA-256 of the files that the table in force was fitted on, 64 lower-case hex digits each.</summary>
    public static IReadOnlySet<string> FittedOn { get; } = FittedTable.Text.Split('\n')
        .TakeWhile(line => line.StartsWith('#'))
        .Where(line => line.Contains(HashMark, StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(HashMark, StringComparison.Ordinal) + HashMark.Length)..].Trim())
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The line of provenance that <see cref="FittedOn"/> reads.</summary>
    public static string Provenance(LabelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return $"{file.Name}{HashMark}{file.Sha256}";
    }

    /// <summary>The file's text.</summary>
    /// <param name="turns">Labelled turns to fit on.</param>
    /// <param name="provenance">Lines that say from what and when: files with their hashes, date.</param>
    public static string Fit(IReadOnlyList<LabelledTurn> turns, IReadOnlyList<string> provenance)
    {
        ArgumentNullException.ThrowIfNull(turns);
        var weights = ScorerFit.Fit([.. turns.Select(HeadLabels.Item)]);
        string[] facts = [.. provenance, $"{turns.Count} labelled turns; {FeatureNames.Fixed.Count} fixed features under {FeatureNames.Gates} gates; {weights.Rows.Count} rows"];
        return $$""""
            namespace SocraticBench.Core.Scoring.Weights;

            /// <summary>The table in force, written by the fitting command. Not edited by hand.</summary>
            internal static class FittedTable
            {
                public const string Text = """
            {{WeightTable.Write(weights, facts)}}
            """;
            }

            """";
    }
}
