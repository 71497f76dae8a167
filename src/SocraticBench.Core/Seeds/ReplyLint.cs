using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Seeds;

/// <summary>What can be wrong with a seed's replies: keys that nothing leads to, moves without an answer, circles.</summary>
internal static class ReplyLint
{
    private static readonly string[] s_moves =
        ["definitions", "assumptions", "evidence", "implications", "alternatives", "meta", "statement", "lecture", "any"];

    public static IEnumerable<SeedProblem> Problems(Seed seed) => [.. Keys(seed), .. Missing(seed), .. Repeated(seed), .. Circles(seed)];

    private static IEnumerable<SeedProblem> Keys(Seed seed)
    {
        HashSet<string> targets = [.. seed.Commitments.Select(commitment => commitment.Id), .. seed.SalientFacts.Select(fact => fact.Id)];
        foreach (var (at, reply) in seed.Replies.Index())
        {
            if (!s_moves.Contains(reply.On))
            {
                yield return new SeedProblem($"replies[{at}].on", $"'{reply.On}' is no tutor move", $"use one of {string.Join(", ", s_moves)}");
            }

            if (reply.Target is { } target && !targets.Contains(target))
            {
                yield return new SeedProblem($"replies[{at}].target", $"'{target}' is no commitment or fact of this seed", "name one that is, or leave target out");
            }

            if (reply.When is { } when && when is not (StudentState.Aporia or StudentState.Resolving or StudentState.Lost))
            {
                yield return new SeedProblem($"replies[{at}].when", $"replies cannot be kept for the state {when}", "use aporia, resolving or lost, or leave when out");
            }

            if (reply.Then is { } then && seed.Replies.All(other => other.Id != then))
            {
                yield return new SeedProblem($"replies[{at}].then", $"no reply has the id '{then}'", "name a reply's id, or leave then out");
            }
        }
    }

    private static IEnumerable<SeedProblem> Missing(Seed seed)
    {
        if (!seed.Replies.Any(reply => reply is { On: "any", Target: null, When: null }))
        {
            yield return new SeedProblem("replies", "no reply for any move without a target", "add {\"on\": \"any\", \"say\": […]}: what the student says when nothing else fits");
        }

        var open = seed.Replies.Where(reply => reply is { Target: null, When: null } && reply.On is not ("statement" or "lecture")).Sum(reply => reply.Say.Count);
        if (open < 12)
        {
            yield return new SeedProblem("replies", $"{open} lines answer questions, which forty turns soon use up", "write at least 12 over the question types and any");
        }
    }

    private static IEnumerable<SeedProblem> Repeated(Seed seed)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return from reply in seed.Replies.Index()
               from line in reply.Item.Say
               where string.IsNullOrWhiteSpace(line) || !seen.Add(line)
               select new SeedProblem(
                   $"replies[{reply.Index}].say",
                   string.IsNullOrWhiteSpace(line) ? "holds an empty line" : $"the line '{line}' stands twice",
                   "write another, or take it out");
    }

    private static IEnumerable<SeedProblem> Circles(Seed seed)
    {
        foreach (var (at, reply) in seed.Replies.Index().Where(reply => reply.Item is { Id: not null, Then: not null }))
        {
            var passed = new HashSet<string>(StringComparer.Ordinal);
            for (var next = reply; next is { Id: { } id, Then: { } then }; next = seed.Replies.FirstOrDefault(other => other.Id == then))
            {
                if (!passed.Add(id))
                {
                    yield return new SeedProblem($"replies[{at}].then", $"leads in a circle: {string.Join(" → ", passed)} → {id}", "end the chain by leaving then out once");
                    break;
                }
            }
        }
    }
}
