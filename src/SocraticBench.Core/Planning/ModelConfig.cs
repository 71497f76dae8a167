using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>A model in the registry.</summary>
public sealed record ModelConfig : LakeRecord
{
    /// <summary>The id by which commands and records name it.</summary>
    public required string Id { get; init => field = Check.Text(value, 200); }

    /// <summary><c>bedrock</c>, <c>openai</c>, <c>anthropic</c>, <c>http</c>, <c>recorded</c> or <c>simulated</c>.</summary>
    public required string Provider { get; init => field = Check.Text(value, 50); }

    /// <summary>The provider's own id of the model.</summary>
    public required string ModelId { get; init => field = Check.Text(value, 200); }

    /// <summary>The model's family, by which judge and tutor are kept apart.</summary>
    public required string Family { get; init => field = Check.Text(value, 100); }

    /// <summary>The version, where the id does not say it; null where it does.</summary>
    public string? Version { get; init; }

    /// <summary>Base URL or region; null for the provider's default.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Context window in tokens.</summary>
    public required int ContextWindowTokens { get; init => field = Check.Range(value, 1, int.MaxValue); }

    /// <summary>Prices; null where unknown: cost is unknown then, not 0.</summary>
    public ModelPrice? Price { get; init; }

    /// <summary>Free words for filters.</summary>
    public IReadOnlyList<string> Tags { get; init => field = Check.NotNull(value); } = [];

    /// <summary>Traits of a simulated model, by name; null for a real one.</summary>
    public IReadOnlyDictionary<string, double>? Traits { get; init; }

    /// <summary>
    /// Names what decides the model's replies, <c>id@sha256:…</c>; prices and tags are left out, so that a new price does not make a new protocol.
    /// </summary>
    public string Identity() => ArtefactRef.Of(Id, IdentityBytes()).ToString();

    /// <summary>The canonical bytes that <see cref="Identity"/> covers.</summary>
    public byte[] IdentityBytes() => CanonicalJson.Bytes(this with { Price = null, Tags = [] });

    /// <summary>Whether replies are made by this program, not by a model.</summary>
    public bool IsSimulated => Provider == "simulated";
}
