namespace SocraticBench.Core.Csd.Lexical;

/// <summary>Turns of phrase that say what a tutor does with what it takes up.</summary>
internal enum CsdCue
{
    /// <summary>Takes what follows as settled.</summary>
    Presupposes,

    /// <summary>The same where it opens the sentence; elsewhere it may mean anything.</summary>
    PresupposesFirst,

    /// <summary>Keeps it the student's own: reported, supposed or put in doubt.</summary>
    Distances,

    /// <summary>Looks back at something said earlier.</summary>
    LooksBack,

    /// <summary>Says that two things do not go together.</summary>
    Clash,

    /// <summary>Speaks of the inquiry itself.</summary>
    Inquiry,
}
