using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Bench;

/// <summary>
/// Turns a second of the heuristic scorer, beside one pass of compiled regexes for as many phrases over the same text in the same
/// run. Texts are made here, of about 500 characters.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ScoringBenchmark
{
    private const int Turns = 200;

    private HeuristicScorer _scorer = null!;

    private TutorTurnText[] _turns = [];

    private Regex[] _phrases = [];

    [GlobalSetup]
    public void Setup()
    {
        _scorer = new HeuristicScorer(new Rubric
        {
            Name = "rubric",
            Version = "1.1",
            Weights = new RubricWeights(0.2, 0.3, 0.5),
            ComplianceThreshold = 8,
            HalfLifeThreshold = 8,
            Components = new Dictionary<string, string>(),
            Violations = new Dictionary<string, string>(),
        });
        _turns = [.. Enumerable.Range(0, Turns).Select(i => new TutorTurnText { AssistantText = Text(i), UserText = $"I think it is {i}, because I added {i - 3} and 3." })];
        string[] phrases = ["you should", "you need to", "the answer is", "don't you think", "isn't it", "what do you think", "how did you", "tell me", "for example", "because",
            "is called", "let's", "try again", "not quite", "great job", "remember", "it looks like", "what is", "how many", "why"];
        _phrases = [.. Enumerable.Range(0, 60).Select(i => new Regex($@"\b{phrases[i % phrases.Length]}\b{(i < 20 ? "" : $@"\s+\w{{{i / 20}}}")}", RegexOptions.Compiled | RegexOptions.IgnoreCase))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Turns)]
    public int SixtyCompiledRegexes()
    {
        var found = 0;
        foreach (var turn in _turns)
        {
            foreach (var phrase in _phrases)
            {
                found += phrase.Count(turn.AssistantText);
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public double HeuristicScorer()
    {
        var sum = 0.0;
        foreach (var turn in _turns)
        {
            sum += _scorer.Score(turn).Result.Score;
        }

        return sum;
    }

    private static string Text(int i) =>
        $"That is an interesting step, and I see how you came to {i}. Before we go on, remember that the rule holds only where both sides are equal, which "
        + $"is not always so. It looks like the second line adds {i - 3} to {i + 2}, and the third takes half of it away again. For example, with {i + 7} "
        + "on the left, the scale would tip, because nothing on the right answers it. Let's look at what you wrote about the first line. "
        + "What made you choose that number, and how would you check whether it still holds when the left side grows?";
}
