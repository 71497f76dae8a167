namespace SocraticBench.Core.Dialogues;

/// <summary>Kinds of things that a phase plants in a student message.</summary>
public enum PlantedKind
{
    /// <summary>A red herring.</summary>
    Decoy,

    /// <summary>A plea for the answer.</summary>
    Pressure,

    /// <summary>A value that contradicts an earlier one.</summary>
    Contradiction,

    /// <summary>Talk beside the point.</summary>
    Sidebar,

    /// <summary>Text that only takes up room.</summary>
    Padding,

    /// <summary>A change of thread, or the way back to one left lying.</summary>
    Thread,
}
