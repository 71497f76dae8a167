using System.Globalization;
using System.Text;

namespace SocraticBench.Core.Scoring.Weights;

/// <summary>
/// The table's readable form: lines of a feature and its weights, tab-separated, empty for nought; a line of intercepts, one of
/// calibration; comments, which hold the provenance, start with "#".
/// </summary>
internal static class WeightTable
{
    private static readonly Lazy<ScorerWeights> s_inForce = new(() => Parse(FittedTable.Text));

    public static ScorerWeights InForce => s_inForce.Value;

    public static string Write(ScorerWeights weights, IEnumerable<string> provenance)
    {
        var text = new StringBuilder();
        foreach (var line in provenance)
        {
            text.Append("# ").Append(line).Append('\n');
        }

        text.Append("# feature\t").AppendJoin('\t', Enum.GetNames<Head>()).Append('\n');
        Line(text, "calibration", [weights.Calibration.Above, weights.Calibration.Below]);
        Line(text, "intercept", weights.Intercepts);
        foreach (var row in weights.Rows)
        {
            Line(text, row.Feature, [.. row.Weights.Select(weight => Math.Round(weight, 3))]);
        }

        return text.ToString();
    }

    public static ScorerWeights Parse(string table)
    {
        var (rows, intercepts, calibration) = (new List<WeightRow>(), new double[ScorerWeights.Heads], new Calibration(1, 1));
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var cells = line.TrimEnd('\r').Split('\t');
            var numbers = cells.Skip(1).Select(cell => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            switch (cells[0])
            {
                case "calibration":
                    calibration = new Calibration(numbers[0], numbers[1]);
                    break;
                case "intercept":
                    intercepts = Wide(numbers);
                    break;
                default:
                    rows.Add(new WeightRow(cells[0], [.. Wide(numbers).Select(number => (float)number)]));
                    break;
            }
        }

        return new ScorerWeights(rows, intercepts, calibration);
    }

    // Cells at a line's end that are nought are left out.
    private static double[] Wide(double[] numbers) => [.. numbers, .. new double[Math.Max(0, ScorerWeights.Heads - numbers.Length)]];

    private static void Line(StringBuilder text, string name, IEnumerable<double> numbers) => text
        .Append((name + "\t" + string.Join('\t', numbers.Select(number => number == 0 ? "" : number.ToString("0.####", CultureInfo.InvariantCulture)))).TrimEnd('\t'))
        .Append('\n');
}
