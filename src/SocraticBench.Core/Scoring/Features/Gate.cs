namespace SocraticBench.Core.Scoring.Features;

/// <summary>Circumstances in which a feature may mean something else: each feature has an added weight under each.</summary>
internal enum Gate
{
    /// <summary>No dialogue yet, beyond the student's message.</summary>
    FirstExchange,

    /// <summary>The dialogue opens with a problem: long, and holding several numbers.</summary>
    ProblemSet,

    /// <summary>Numbers have been said.</summary>
    Numbers,

    /// <summary>Few of the words said are common English ones, as in a language lesson.</summary>
    FewCommonWords,

    /// <summary>The student wrote more than a sentence.</summary>
    StudentAtLength,
}
