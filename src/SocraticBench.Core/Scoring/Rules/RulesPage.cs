using System.Globalization;
using System.Text;
using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Rules;

/// <summary>The page that lists every rule, phrase and weighty feature, so that docs/rules.md cannot drift from the tables.</summary>
public static class RulesPage
{
    private const int Weightiest = 25;

    /// <summary>The page, in Markdown.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        Line(page, "# Rules of the heuristic scorer");
        Line(page, "");
        Line(page, $"Generated from the tables of `{ScorerVersion.Current}`; a test compares this page with them.");
        Line(page, "");
        Line(page, "Each component starts at 10. Form: rules take points off. Substance: 10 · p³ / (p³ + (1 − p)³), p = `p_socratic`. Purity: 20 · σ(0.35 · u), u ≤ 0 the");
        Line(page, "weighed evidence of telling, less rules. What fitted weights take off is listed on a turn as `substance.evidence.*` and");
        Line(page, "`purity.evidence.*`, by family of features, in proportion to what each family weighed against the turn.");
        Rules(page);
        Weights(page);
        Cues(page);
        return page.ToString();
    }

    private static void Rules(StringBuilder page)
    {
        Line(page, "");
        Line(page, "## Rules");
        foreach (var rule in RuleTable.All)
        {
            Line(page, "");
            Line(page, $"### {rule.Id}");
            Line(page, "");
            Line(page, rule.LooksFor);
            Line(page, "");
            Line(page, string.Create(CultureInfo.InvariantCulture, $"- {rule.Component}: {rule.Points:0.##} points{(rule.Violation is { } violation ? $"; flags `{RuleNames.Snake(violation.ToString())}`" : "")}"));
            foreach (var text in rule.Fires)
            {
                Line(page, text.Length == 0 ? "- fires on an empty turn" : $"- fires on “{text}”");
            }

            foreach (var text in rule.Rests)
            {
                Line(page, $"- rests on “{text}”");
            }
        }
    }

    private static void Weights(StringBuilder page)
    {
        Line(page, "");
        Line(page, "## Weightiest features of each head");
        Line(page, "");
        Line(page, "Log-odds; `@` names the circumstance under which a weight is added, `asks:` and `states:` the kind of sentence a phrase or word stands in.");
        foreach (var head in Enum.GetValues<Head>())
        {
            var rows = WeightTable.InForce.Rows.Where(row => row.Weights[(int)head] != 0)
                .OrderByDescending(row => Math.Abs(row.Weights[(int)head])).ThenBy(row => row.Feature, StringComparer.Ordinal).Take(Weightiest);
            Line(page, "");
            Line(page, $"**{RuleNames.Snake(head.ToString())}** ({WeightTable.InForce.Rows.Count(row => row.Weights[(int)head] != 0)} weights): "
                + string.Join(", ", rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"`{row.Feature}` {row.Weights[(int)head]:+0.00;−0.00}"))) + ".");
        }

        Line(page, "");
        Line(page, $"Circumstances: {string.Join(", ", Enum.GetNames<Gate>().Select(name => $"`{RuleNames.Snake(name)}`"))}.");
    }

    private static void Cues(StringBuilder page)
    {
        Line(page, "");
        Line(page, "## Phrases of each cue");
        foreach (var (cue, phrases) in CuePhrases.All)
        {
            Line(page, "");
            Line(page, $"**{RuleNames.Snake(cue.ToString())}**: {string.Join(", ", phrases.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}.");
        }
    }

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
