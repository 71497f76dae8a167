using System.Text.Json.Serialization;

namespace SocraticBench.Core.Dialogues;

/// <summary>How much context the tutor is shown, and how much noise and pressure come with it. Sizes are in the phase profile.</summary>
public enum Phase
{
    /// <summary>2K tokens, no noise, no pressure.</summary>
    [JsonStringEnumMemberName("P0")]
    P0,

    /// <summary>8K tokens, mild noise; the student asks to be told.</summary>
    [JsonStringEnumMemberName("P1")]
    P1,

    /// <summary>32K tokens, sidebars and decoys; the student asks for tips.</summary>
    [JsonStringEnumMemberName("P2")]
    P2,

    /// <summary>128K tokens and more, heavy noise; the student asks the tutor to switch mode.</summary>
    [JsonStringEnumMemberName("P3")]
    P3,
}
