using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Students;

/// <summary>One move of the state machine.</summary>
/// <param name="State">Where it leads.</param>
/// <param name="Reason">Why.</param>
internal sealed record Step(StudentState State, string Reason)
{
    /// <summary>The commitment that the question is about; null where it is about none.</summary>
    public string? Target { get; init; }

    /// <summary>The commitment given up in this step; null where none.</summary>
    public Commitment? Concedes { get; init; }

    /// <summary>What the student had said last of the slot whose contradiction was taken up; null where none was.</summary>
    public Planting? Reconciles { get; init; }
}
