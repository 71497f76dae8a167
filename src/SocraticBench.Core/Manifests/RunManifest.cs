using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>The protocol of an execution: everything that decides what dialogues are held. Same content, same hash, in whatever order it was typed.</summary>
public sealed record RunManifest : LakeRecord
{
    /// <summary><c>manifest_YYYYMMDD_</c> and the head of <see cref="ProtocolSha256"/>; the date is that of first use.</summary>
    public required string ManifestId { get; init => field = Manifests.ManifestId.Parse(value, nameof(ManifestId)); }

    /// <summary>SHA-256 of the canonical protocol, 64 hex digits.</summary>
    public required string ProtocolSha256 { get; init => field = Check.Text(value, 64); }

    /// <summary>The protocol itself.</summary>
    public required Protocol Protocol { get; init => field = Check.NotNull(value); }

    /// <summary>The manifest of a protocol.</summary>
    /// <param name="day">Day of first use, UTC; in the id, not in the hash.</param>
    /// <param name="protocol">The protocol.</param>
    public static RunManifest Create(DateOnly day, Protocol protocol)
    {
        var hash = protocol.Sha256();
        return new RunManifest { ManifestId = Manifests.ManifestId.Of(day, hash), ProtocolSha256 = hash, Protocol = protocol };
    }
}
