using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Csd.Tracking;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Csd;

/// <summary>The version of the extractors: a number for their code, and the first 8 hex digits of the hash of their tables.</summary>
public static class CsdVersion
{
    /// <summary>Raised by hand when the code changes what it finds.</summary>
    private const string Code = "1.0";

    /// <summary>The version with the default measure of likeness.</summary>
    public static string Current { get; } = $"csd-{Code}+{LexicalSimilarity.Instance.Version}@{TablesHash()}";

    private static string TablesHash() => CanonicalJson.Sha256((ReadOnlySpan<byte>)CanonicalJson.Bytes(new
    {
        Rarity.EverydayWords,
        Rarity.FamiliarWords,
        Cues = CsdCues.All.Select(cue => new { Cue = cue.Key.ToString(), Phrases = cue.Value }),
        Stock = StockQuestions.All,
        Fit = from state in Enum.GetValues<StudentState>() from type in Enum.GetValues<QuestionType>() select QuestionFit.Of(type, state),
    }))[..8];
}
