namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>How much a study counts in a fit. Studies count alike, with three exceptions that say why.</summary>
internal static class StudyWeights
{
    public static double Of(string study) => study switch
    {
        // Two samples of the same study, read as one.
        "mathdial" => 2,
        // Fifty turns would weigh sixty times as much each as the others'.
        "socratic-llm-human" => 0.5,
        // One class only: it steadies, and cannot separate.
        "socratic-debugging" => 0.3,
        _ => 1,
    };
}
