using System.Text.Json;
using SocraticBench.Core.Records;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>What a file came to, in numbers.</summary>
/// <param name="Summary">Its turns and dialogues.</param>
/// <param name="Tally">Its records.</param>
internal sealed record ScoreReport(ScoreSummary Summary, ScoringTally Tally)
{
    /// <summary>The object that scripts read.</summary>
    public string Json() => JsonSerializer.Serialize(
        new
        {
            Tally.Records,
            Tally.Turns,
            Tally.Skipped,
            MeanSd = Summary.All.Sd.Mean,
            MeanSdCi = Summary.All.MeanInterval,
            Summary.All.ComplianceRate,
            Summary.All.Dialogues,
            HalfLife = new { Observed = Summary.All.Failed, Censored = Summary.All.Dialogues - Summary.All.Failed },
            Models = Summary.Tutors.OrderBy(tutor => tutor.Key, StringComparer.Ordinal).Select(tutor => new
            {
                Model = tutor.Key.Length == 0 ? null : tutor.Key,
                Turns = tutor.Value.Sd.Count,
                tutor.Value.Dialogues,
                MeanSd = tutor.Value.Sd.Mean,
                MeanSdCi = tutor.Value.MeanInterval,
                tutor.Value.ComplianceRate,
                HalfLife = new { Observed = tutor.Value.Failed, Censored = tutor.Value.Dialogues - tutor.Value.Failed },
            }),
        },
        RecordJson.Options);
}
