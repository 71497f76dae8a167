namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>The lexicon of each subject.</summary>
internal static class Lexicons
{
    private static readonly Dictionary<string, Lexicon> s_bySubject = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mathematics"] = ScienceWords.Mathematics,
        ["physics"] = ScienceWords.Physics,
        ["biology"] = ScienceWords.Biology,
        ["programming"] = ScienceWords.Programming,
        ["history"] = HumanitiesWords.History,
        ["ethics"] = HumanitiesWords.Ethics,
        ["language"] = HumanitiesWords.Language,
        ["economics"] = SocietyWords.Economics,
        ["career"] = SocietyWords.Career,
    };

    /// <summary>The words of a subject; for one that has none here, those of any classroom.</summary>
    public static Lexicon Of(string subject) => s_bySubject.GetValueOrDefault(subject, SocietyWords.General);
}
