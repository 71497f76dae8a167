using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>A line of inquiry: tutor turns that each follow on from the one before.</summary>
internal sealed class InquiryThread(LexicalText words)
{
    /// <summary>What the line was last about.</summary>
    public LexicalText Words { get; set; } = words;

    /// <summary>Tutor turns on it.</summary>
    public int Depth { get; set; } = 1;
}
