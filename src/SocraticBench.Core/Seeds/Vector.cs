namespace SocraticBench.Core.Seeds;

/// <summary>Which Socratic method a seed exercises.</summary>
public enum Vector
{
    /// <summary>Testing a claim by its consequences.</summary>
    Elenchus,

    /// <summary>Drawing out what the student half knows.</summary>
    Maieutics,

    /// <summary>Bringing a sure student to productive doubt.</summary>
    Aporia,
}
