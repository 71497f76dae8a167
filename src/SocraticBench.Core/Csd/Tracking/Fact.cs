using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>Something important that the student said, or may yet say.</summary>
internal sealed class Fact(string id, string text, double weight, LexicalText keys)
{
    public string Id => id;

    public string Text => text;

    /// <summary>Its content words.</summary>
    public LexicalText Keys => keys;

    /// <summary>Its importance, relative to the other facts.</summary>
    public double Weight { get; set; } = weight;

    /// <summary>Turn in which the student first said it; null before.</summary>
    public int? Origin { get; set; }

    /// <summary>Turn in which the student last said it.</summary>
    public int LastSaid { get; set; }

    /// <summary>Turn in which the tutor last came back to it; null where it never did.</summary>
    public int? LastNamed { get; set; }

    /// <summary>What coming back to it then was worth, 0..1.</summary>
    public double Credit { get; set; }

    /// <summary>Whether it ever stood among the facts to come back to.</summary>
    public bool WasOpen { get; set; }

    /// <summary>Whether the tutor came back to it while it stood among them, or before.</summary>
    public bool WasRecalled { get; set; }
}
