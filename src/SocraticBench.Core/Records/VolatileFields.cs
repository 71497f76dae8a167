using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SocraticBench.Core.Records;

/// <summary>Removes volatile fields, at whatever depth, so that two lakes can be compared for what they mean.</summary>
public static class VolatileFields
{
    /// <summary>The canonical bytes of a record without its volatile fields and without those of the records within it.</summary>
    public static byte[] Without(LakeRecord record)
    {
        var type = record.GetType();
        var node = JsonSerializer.SerializeToNode(record, type, RecordJson.Options);
        Strip(node, type);
        return CanonicalJson.Bytes(node);
    }

    /// <summary>Wire names of a type's own volatile fields, sorted; those of records within it are not named here.</summary>
    public static IReadOnlyList<string> Names(Type record) =>
        [.. Members(record).Where(IsVolatile).Select(member => member.Name).Order(StringComparer.Ordinal)];

    /// <summary>Whether a serialised member is marked volatile.</summary>
    internal static bool IsVolatile(JsonPropertyInfo member) =>
        member.AttributeProvider?.IsDefined(typeof(VolatileAttribute), inherit: true) ?? false;

    private static void Strip(JsonNode? node, Type type)
    {
        switch (node)
        {
            case JsonObject map when ValueType(type) is { } value:
                Each(map.Select(entry => entry.Value), value);
                break;
            case JsonObject record:
                StripMembers(record, type);
                break;
            case JsonArray list when ItemType(type) is { } item:
                Each(list, item);
                break;
            default:
                break;
        }
    }

    private static void StripMembers(JsonObject record, Type type)
    {
        foreach (var member in Members(type))
        {
            if (IsVolatile(member))
            {
                record.Remove(member.Name);
            }
            else if (record[member.Name] is { } inner)
            {
                Strip(inner, member.PropertyType);
            }
        }
    }

    private static void Each(IEnumerable<JsonNode?> nodes, Type type)
    {
        foreach (var node in nodes)
        {
            Strip(node, type);
        }
    }

    private static IEnumerable<JsonPropertyInfo> Members(Type type) =>
        RecordJson.Options.GetTypeInfo(type).Properties.Where(member => !member.IsExtensionData);

    private static Type? ValueType(Type type) => Argument(type, typeof(IReadOnlyDictionary<,>), 1) ?? Argument(type, typeof(IDictionary<,>), 1);

    private static Type? ItemType(Type type) => type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable)) ? null : Argument(type, typeof(IEnumerable<>), 0);

    private static Type? Argument(Type type, Type generic, int index) => type.GetInterfaces()
        .Append(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == generic)
        ?.GetGenericArguments()[index];
}
