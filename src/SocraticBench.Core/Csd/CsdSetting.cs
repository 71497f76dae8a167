using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Csd;

/// <summary>What the features of a dialogue depend on besides its turns.</summary>
public sealed record CsdSetting
{
    /// <summary>The phase; at P0 there is evidence and no score.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The student's seed; null for an imported dialogue, whose facts are taken from the text and which has no known decoys.</summary>
    public required Seed? Seed { get; init; }

    /// <summary>Turns expected between check-ins on the inquiry, by the phase.</summary>
    public int MetaCadence { get; init => field = Check.Range(value, 1, 200); } = 8;

    /// <summary>The measure of likeness; shared words where not said otherwise.</summary>
    public ITextSimilarity Similarity { get; init; } = LexicalSimilarity.Instance;
}
