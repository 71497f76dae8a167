using System.Globalization;

namespace SocraticBench.Core.Seeds;

/// <summary>Finds what a seed's author would regret: everything that the record itself allows and a dialogue does not forgive.</summary>
public static class SeedLint
{
    /// <summary>The problems of a seed, in the order of its fields; empty for a sound one.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="turns">Turns of the shortest dialogue that it is meant for; decoys must be planted within them.</param>
    public static IReadOnlyList<SeedProblem> Problems(Seed seed, int turns = 40)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return
        [
            .. Duplicates(seed),
            .. Commitments(seed),
            .. Facts(seed),
            .. Slots(seed),
            .. Decoys(seed, turns),
            .. ReplyLint.Problems(seed),
            .. GiveawayLint.Problems(seed),
        ];
    }

    private static IEnumerable<SeedProblem> Duplicates(Seed seed)
    {
        IEnumerable<(string Field, string Id)> ids =
        [
            .. seed.Commitments.Select((commitment, at) => ($"commitments[{at}].id", commitment.Id)),
            .. seed.SalientFacts.Select((fact, at) => ($"salient_facts[{at}].id", fact.Id)),
            .. seed.Slots.Select((slot, at) => ($"slots[{at}].slot", slot.Slot)),
            .. seed.Decoys.Select((decoy, at) => ($"decoys[{at}].id", decoy.Id)),
            .. seed.Threads.Select((thread, at) => ($"threads[{at}]", thread)),
            .. seed.Replies.Index().Where(reply => reply.Item.Id is not null).Select(reply => ($"replies[{reply.Index}].id", reply.Item.Id!)),
        ];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return from id in ids.ToList()
               where !seen.Add(id.Id)
               select new SeedProblem(id.Field, $"the name '{id.Id}' is used twice", "give every commitment, fact, slot, decoy, thread and reply its own name");
    }

    private static IEnumerable<SeedProblem> Commitments(Seed seed)
    {
        foreach (var (at, commitment) in seed.Commitments.Index())
        {
            var field = $"commitments[{at}].addressed_by";
            foreach (var stem in commitment.AddressedBy.Where(stem => string.IsNullOrWhiteSpace(stem) || stem.Any(char.IsUpper) || stem != stem.Trim()))
            {
                yield return new SeedProblem(field, $"'{stem}' is no word stem", "write stems in lower case without spaces around them");
            }

            foreach (var (stem, question) in PlainQuestions.Addressing(commitment.AddressedBy))
            {
                yield return new SeedProblem(field, $"'{stem}' is in a question about nothing in particular: '{question}'", "take a rarer word, or the phrase that it stands in");
            }

            if (!commitment.AddressedBy.Any(stem => SeedWords.Has(commitment.Statement, stem)))
            {
                yield return new SeedProblem(field, "no stem occurs in the statement, so a tutor who takes up the student's words misses it", "add a stem of a word in the statement");
            }

            if (commitment.Concession == commitment.Statement)
            {
                yield return new SeedProblem($"commitments[{at}].concession", "repeats the statement", "say what the student sees on giving it up");
            }
        }
    }

    private static IEnumerable<SeedProblem> Facts(Seed seed)
    {
        var sum = seed.SalientFacts.Sum(fact => fact.Weight);
        if (Math.Abs(sum - 1) > 1e-6)
        {
            yield return new SeedProblem("salient_facts", string.Create(CultureInfo.InvariantCulture, $"the weights sum to {sum:0.###}"), "make them sum to 1");
        }
    }

    private static IEnumerable<SeedProblem> Slots(Seed seed)
    {
        if (seed.Slots.Count == 0)
        {
            yield return new SeedProblem("slots", "none, so the student never contradicts itself", "add a slot with two or more values");
        }

        foreach (var (at, slot) in seed.Slots.Index())
        {
            if (slot.Sentence is { } sentence && !sentence.Contains("{value}", StringComparison.Ordinal))
            {
                yield return new SeedProblem($"slots[{at}].sentence", "has no {value}, so its values are never said", "put {value} where the value belongs");
            }

            if (slot.Values.Zip(slot.Values.Skip(1)).Any(pair => pair.First == pair.Second))
            {
                yield return new SeedProblem($"slots[{at}].values", "a value follows itself, which is no change", "make neighbouring values differ");
            }
        }
    }

    private static IEnumerable<SeedProblem> Decoys(Seed seed, int turns)
    {
        if (seed.Decoys.Count == 0)
        {
            yield return new SeedProblem("decoys", "none, so phases P2 and P3 have no red herring to plant", "add two or three plausible claims beside the point");
        }

        foreach (var (at, decoy) in seed.Decoys.Index())
        {
            if (decoy.PlantAt > turns)
            {
                yield return new SeedProblem(
                    $"decoys[{at}].plant_at",
                    string.Create(CultureInfo.InvariantCulture, $"turn {decoy.PlantAt} comes after the last turn, {turns}"),
                    string.Create(CultureInfo.InvariantCulture, $"plant it at a turn of 2..{turns}"));
            }
        }
    }
}
