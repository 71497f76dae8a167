using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Summaries;

/// <summary>How long a model's dialogues stayed Socratic. Observed and censored add up to the runs.</summary>
/// <param name="Observed">Runs that were seen to fail.</param>
/// <param name="Censored">Runs that had not failed when last seen.</param>
/// <param name="Median">Kaplan–Meier median in turns; null where more than half never failed.</param>
/// <param name="Rmst">Restricted mean in turns; null where no run was seen at turn 3 or later.</param>
/// <param name="RmstCi">95% interval over seeds; null under two seeds.</param>
/// <param name="RmstBounds">Where the RMST would lie if what is unknown had gone badly, or well; null where that does not move it.</param>
public sealed record LeaderboardHalfLife(int Observed, int Censored, int? Median, double? Rmst, Interval? RmstCi, Interval? RmstBounds);
