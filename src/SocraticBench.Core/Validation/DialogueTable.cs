using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>Which verdicts on whole dialogues the mean SD is held against.</summary>
internal static class DialogueTable
{
    private static readonly (string Label, string Good, string Bad)[] s_verdicts =
    [
        ("accept", "true", "false"),
        ("mi_quality", "high", "low"),
        ("self_correctness", "yes", "yes, but i had to reveal the answer"),
    ];

    public static IReadOnlyList<DialogueAgreement> Of(IReadOnlyList<LabelledDialogue> dialogues, Func<string, HeuristicScorer> scorer) =>
    [
        .. s_verdicts.SelectMany(verdict => dialogues
            .Where(dialogue => Judged(dialogue, verdict) && dialogue.Turns.Any(IsTutor))
            .GroupBy(dialogue => dialogue.Source).OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => Agreement(source.Key, verdict.Label, [.. source.Select(dialogue => Read(dialogue, verdict, scorer(dialogue.Group)))]))),
    ];

    private static bool Judged(LabelledDialogue dialogue, (string Label, string Good, string Bad) verdict) =>
        dialogue.Label(verdict.Label) is { } label && (label == verdict.Good || label == verdict.Bad);

    private static bool IsTutor(Message message) => message.Role == Role.Tutor;

    private static Judgement Read(LabelledDialogue dialogue, (string Label, string Good, string Bad) verdict, HeuristicScorer scorer)
    {
        var (messages, sd, asks) = (dialogue.Turns.ToArray(), new List<double>(), new List<double>());
        for (var i = 0; i < messages.Length; i++)
        {
            if (IsTutor(messages[i]))
            {
                var before = new ArraySegment<Message>(messages, 0, i);
                var asked = before.LastOrDefault(message => message.Role == Role.Student)?.Text ?? "";
                sd.Add(scorer.Score(new TutorTurnText { AssistantText = messages[i].Text, UserText = asked, Context = before }).Result.Score);
                asks.Add(TrivialRule.IsShortQuestion(messages[i].Text) ? 1 : 0);
            }
        }

        return new Judgement(dialogue.Group, dialogue.Label(verdict.Label) == verdict.Good, sd.Average(), asks.Average());
    }

    private static DialogueAgreement Agreement(string source, string verdict, Judgement[] items)
    {
        var (sd, good) = (items.Select(item => item.Sd).ToArray(), items.Select(item => item.Good).ToArray());
        return new DialogueAgreement
        {
            Source = source,
            Verdict = verdict,
            N = items.Length,
            Positives = good.Count(isGood => isGood),
            MeanSdPositive = Mean(items.Where(item => item.Good)),
            MeanSdNegative = Mean(items.Where(item => !item.Good)),
            Auc = Metrics.Auc(sd, good),
            Interval = ClusterBootstrap.Of([.. items.Select(item => item.Group)], drawn =>
                Metrics.Auc([.. drawn.Select(i => sd[i])], [.. drawn.Select(i => good[i])]), 3),
            Trivial = Metrics.Auc([.. items.Select(item => item.Asks)], good),
        };
    }

    private static double? Mean(IEnumerable<Judgement> items) => items.Select(item => (double?)item.Sd).Average();

    private sealed record Judgement(string Group, bool Good, double Sd, double Asks);
}
