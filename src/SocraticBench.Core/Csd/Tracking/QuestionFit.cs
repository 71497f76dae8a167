using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// AP: how well each type of question fits each state of the dialogue, 0..10. First say what is meant, then ask what it rests on, then where it leads
/// and what else could be; a contradiction is faced, a lost student is picked up where it stands.
/// </summary>
internal static class QuestionFit
{
    // Columns in the order of QuestionType: definitions, assumptions, evidence, implications, alternatives, meta.
    private static readonly Dictionary<StudentState, double[]> s_fit = new()
    {
        [StudentState.Opening] = [10, 7, 8, 4, 3, 3],
        [StudentState.Clarifying] = [9, 10, 9, 7, 6, 5],
        [StudentState.Challenged] = [5, 9, 8, 10, 9, 5],
        [StudentState.ContradictionOpen] = [7, 9, 8, 9, 7, 10],
        [StudentState.Aporia] = [4, 7, 5, 6, 10, 9],
        [StudentState.Resolving] = [5, 6, 8, 10, 8, 8],
        [StudentState.Lost] = [10, 5, 5, 3, 4, 9],
    };

    /// <summary>The fit, 0..10.</summary>
    public static double Of(QuestionType type, StudentState state) => s_fit[state][(int)type];

    /// <summary>The fit of a turn; null where it asks nothing that can be typed: what is not asked cannot fit, and SD says so already.</summary>
    public static double? Of(QuestionType? type, StudentState state) => type is { } asked ? Of(asked, state) : null;
}
