using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Models.Simulated;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>Chooses the judge and names the scoring that follows from it.</summary>
internal static class Judges
{
    /// <summary>The judge of the demo: a simulated one.</summary>
    public const string Simulated = "sim-judge";

    /// <summary>Confidence above which the heuristic stands alone.</summary>
    public const double SkipAbove = 0.8;

    /// <summary>The judge of a name; null for none.</summary>
    /// <exception cref="UsageException">This program has no such judge.</exception>
    public static IJudge? Of(string? name, Rubric rubric, string promptVersion) => name switch
    {
        null or "none" => null,
        Simulated => new SimulatedJudge(Simulated, promptVersion, rubric),
        _ => throw new UsageException("--judge", $"'{name}' is no judge that this version has", $"use {Simulated}, or none for the heuristics alone"),
    };

    /// <summary>How transcripts become numbers with this judge and the newest rubric and judge prompt.</summary>
    public static ScoringIdentity Scoring(string? judge, ConfigSet config)
    {
        var rubric = ConfigSet.Newest(config.Rubrics);
        var judged = judge is not (null or "none");
        return new ScoringIdentity
        {
            Scorer = new HeuristicScorer(rubric.Value).Version,
            Rubric = rubric.Ref.ToString(),
            JudgePrompt = judged ? ConfigSet.Newest(config.JudgePrompts).Ref.ToString() : null,
            Judge = judged ? judge : null,
            SkipAbove = SkipAbove,
            CsdTables = CsdVersion.Current,
        };
    }
}
