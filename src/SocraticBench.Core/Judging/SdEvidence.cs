using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Judging;

/// <summary>All that is known of a tutor turn when its SD is decided.</summary>
/// <param name="Heuristic">The rules' result; null only for a filtered or empty turn.</param>
/// <param name="Judge">The primary judge's verdict; null where none was asked or it failed. One asked for estimation only is here too, and does not count.</param>
/// <param name="Secondary">The secondary judge's verdict; null where it was not asked or failed.</param>
/// <param name="Status">What became of the need for a judge; decides whether <paramref name="Judge"/> counts.</param>
/// <param name="Outcome">What came of asking the tutor.</param>
/// <param name="Arbitrated">Whether judge and heuristic lay so far apart that the secondary judge was called in; false for one asked for estimation only.</param>
/// <param name="Csd">The turn's long-context scores; null at P0 and where they were not computed.</param>
public sealed record SdEvidence(
    HeuristicResult? Heuristic,
    JudgeResult? Judge,
    JudgeResult? Secondary,
    JudgeStatus Status,
    TurnOutcome Outcome,
    bool Arbitrated,
    CsdSubscores? Csd);
