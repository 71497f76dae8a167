using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Students;

/// <summary>
/// What the student lets out of itself while it is being asked: its facts and the beliefs behind its view, one a message, the weightiest first.
/// Facts are said word for word, so that whoever measures can find where each was introduced.
/// </summary>
internal sealed class Volunteered
{
    private readonly Queue<(string? Commitment, string Text)> _queue = new();

    public Volunteered(Seed seed)
    {
        var facts = new Queue<SalientFact>(seed.SalientFacts.OrderByDescending(fact => fact.Weight).ThenBy(fact => fact.Id, StringComparer.Ordinal));
        foreach (var commitment in seed.Commitments)
        {
            Take(facts);
            _queue.Enqueue((commitment.Id, commitment.Statement));
        }

        while (facts.Count > 0)
        {
            Take(facts);
        }
    }

    /// <summary>The next thing said unasked; null once everything has been said. A belief already given up is not said any more.</summary>
    public string? Next(IReadOnlyList<string> conceded)
    {
        while (_queue.TryDequeue(out var next))
        {
            if (next.Commitment is null || !conceded.Contains(next.Commitment))
            {
                return next.Text;
            }
        }

        return null;
    }

    private void Take(Queue<SalientFact> facts)
    {
        if (facts.TryDequeue(out var fact))
        {
            _queue.Enqueue((null, fact.Text));
        }
    }
}
