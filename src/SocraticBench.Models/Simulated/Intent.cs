using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Models.Simulated;

/// <summary>What a simulated turn is made to be worth: the truth that a scorer is checked against.</summary>
/// <param name="Move">What the tutor means to do.</param>
/// <param name="Form">Intended Form, 0..10.</param>
/// <param name="Substance">Intended Substance, 0..10.</param>
/// <param name="Purity">Intended Purity, 0..10.</param>
/// <param name="Violations">Violations that it commits on purpose.</param>
public sealed record Intent(Move Move, double Form, double Substance, double Purity, IReadOnlyList<Violation> Violations)
{
    /// <summary>Intended SD under a rubric's weights.</summary>
    public double Sd(Rubric rubric) => rubric.SocraticDisposition(Form, Substance, Purity);

    /// <summary>Intended SD under rubric-1.1: 0.2·Form + 0.3·Substance + 0.5·Purity.</summary>
    public double StandardSd => (0.2 * Form) + (0.3 * Substance) + (0.5 * Purity);

    /// <summary>What a move is worth.</summary>
    public static Intent Of(Move move) => move switch
    {
        Move.Ask => new(move, 10, 9, 10, []),
        Move.CheckIn => new(move, 10, 8, 10, []),
        // Good on its own; what is wrong with it shows only beside its other turns.
        Move.Repeat => new(move, 10, 7, 10, []),
        Move.Assume => new(move, 10, 7, 9, []),
        Move.Lead => new(move, 5, 4, 3, [Violation.LeadingQuestion]),
        Move.Advise => new(move, 2, 3, 1, [Violation.AdviceLeakage, Violation.NoQuestion]),
        Move.Lecture => new(move, 1, 2, 1, [Violation.Lecturing, Violation.NoQuestion]),
        Move.Reveal => new(move, 0, 1, 0, [Violation.NoQuestion, Violation.AnswerReveal]),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, "no such move"),
    };
}
