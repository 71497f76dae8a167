using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Planning;

/// <summary>A phase that a model's context window has no room for.</summary>
/// <param name="Model">The model.</param>
/// <param name="Phase">The phase.</param>
/// <param name="NeededTokens">What the phase shows at most, the system prompt included, and the longest reply.</param>
public sealed record PhaseRoom(ModelConfig Model, Phase Phase, int NeededTokens)
{
    /// <summary>Tokens of a tutor's reply at most.</summary>
    public const int ReplyTokens = 1024;

    /// <summary>Tag of a registry entry whose window nobody knows and the entry only assumes.</summary>
    public const string WindowAssumed = "window-assumed";

    /// <summary>Whether the model's window is known, so that the phase can be refused; where it is assumed, only the provider can tell.</summary>
    public bool IsKnown => !Model.Tags.Contains(WindowAssumed, StringComparer.Ordinal);

    /// <summary>Every phase of a matrix that does not fit a model of it; empty where all do.</summary>
    /// <param name="models">The models of the matrix.</param>
    /// <param name="profiles">The profiles of its phases.</param>
    public static IReadOnlyList<PhaseRoom> Lacking(IEnumerable<ModelConfig> models, IReadOnlyCollection<PhaseProfile> profiles) =>
    [
        .. from model in models
           from profile in profiles
           let needed = profile.WindowTokens + ReplyTokens
           where needed > model.ContextWindowTokens
           select new PhaseRoom(model, profile.Phase, needed),
    ];
}
