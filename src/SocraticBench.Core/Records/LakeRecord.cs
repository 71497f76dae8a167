using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocraticBench.Core.Records;

/// <summary>What every record in the lake shares: its schema version, and the fields that a newer program put there.</summary>
public abstract record LakeRecord
{
    /// <summary>The schema version that this program writes and the newest that it reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Schema version of this record, 1 or more. A record of a newer version is refused, never half-understood.</summary>
    [JsonPropertyOrder(-100)]
    [JsonRequired]
    public int Schema
    {
        get;
        init => field = value is >= 1 and <= CurrentSchema
            ? value
            : throw Check.Invalid(
                nameof(Schema),
                $"version {value} is not one this program reads (1..{CurrentSchema}); update socratic-bench to read it");
    } = CurrentSchema;

    /// <summary>Fields that this version does not know; kept as they were read and written back. Null where there were none.</summary>
    [JsonExtensionData]
    [JsonPropertyOrder(1000)]
    public IDictionary<string, JsonElement>? UnknownFields { get; set; }
}
