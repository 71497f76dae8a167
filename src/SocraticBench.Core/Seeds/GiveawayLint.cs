using System.Globalization;

namespace SocraticBench.Core.Seeds;

/// <summary>A student who says the answer itself takes the tutor's failing upon itself.</summary>
internal static class GiveawayLint
{
    // Share of the answer's long words and numbers that one line may hold.
    private const double Allowed = 0.5;

    public static IEnumerable<SeedProblem> Problems(Seed seed)
    {
        var answer = SeedWords.Stems(seed.ReferenceAnswer);
        if (answer.Count == 0)
        {
            yield break;
        }

        foreach (var (field, line) in Lines(seed))
        {
            var share = (double)SeedWords.Stems(line).Count(answer.Contains) / answer.Count;
            if (share > Allowed)
            {
                yield return new SeedProblem(
                    field,
                    string.Create(CultureInfo.InvariantCulture, $"'{line}' holds {share:0%} of the words of reference_answer"),
                    "let the student come near it without saying it");
            }
        }
    }

    private static IEnumerable<(string Field, string Line)> Lines(Seed seed) =>
    [
        ("opening", seed.Opening),
        .. seed.Commitments.SelectMany((commitment, at) => new[]
        {
            ($"commitments[{at}].statement", commitment.Statement),
            ($"commitments[{at}].concession", commitment.Concession),
        }),
        .. seed.SalientFacts.Select((fact, at) => ($"salient_facts[{at}].text", fact.Text)),
        .. seed.Replies.SelectMany((reply, at) => reply.Say.Select(line => ($"replies[{at}].say", line))),
    ];
}
