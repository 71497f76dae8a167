using System.Reflection;
using System.Text.Json;

namespace SocraticBench.Core.Records;

/// <summary>Removes volatile fields, so that two lakes can be compared for what they mean.</summary>
public static class VolatileFields
{
    /// <summary>The canonical bytes of a record without its volatile fields.</summary>
    public static byte[] Without(LakeRecord record)
    {
        var node = JsonSerializer.SerializeToNode(record, record.GetType(), RecordJson.Options)!.AsObject();
        foreach (var name in Names(record.GetType()))
        {
            node.Remove(name);
        }

        return CanonicalJson.Bytes(node);
    }

    /// <summary>Wire names of a record type's volatile fields.</summary>
    public static IReadOnlyList<string> Names(Type record) =>
    [
        .. record.GetProperties()
            .Where(property => property.IsDefined(typeof(VolatileAttribute)))
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name))
            .Order(StringComparer.Ordinal),
    ];
}
