namespace SocraticBench.Core.Manifests;

/// <summary>Kinds of published config. Each has its folder under <c>config/</c>.</summary>
public enum ArtefactKind
{
    /// <summary>A student: <c>seeds/</c>.</summary>
    Seed,

    /// <summary>A rubric: <c>rubrics/</c>.</summary>
    Rubric,

    /// <summary>A tutor's system prompt: <c>prompts/system/</c>.</summary>
    SystemPrompt,

    /// <summary>A judge prompt: <c>prompts/judge/</c>.</summary>
    JudgePrompt,

    /// <summary>A set of phase profiles: <c>phases/</c>.</summary>
    PhaseSet,
}
