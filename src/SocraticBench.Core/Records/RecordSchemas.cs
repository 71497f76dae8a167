using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace SocraticBench.Core.Records;

/// <summary>The JSON schema (2020-12) of each record, derived from its type. Volatile fields carry <c>"x-volatile": true</c>, derived ones <c>"readOnly": true</c>.</summary>
public static class RecordSchemas
{
    private static readonly JsonSchemaExporterOptions s_exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Mark };

    /// <summary>Every record type that is stored in the lake, by its wire name.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = typeof(LakeRecord).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(LakeRecord)) && !type.IsAbstract)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(type => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

    /// <summary>The schema of one record type.</summary>
    public static JsonObject Of(Type record)
    {
        var schema = RecordJson.Options.GetJsonSchemaAsNode(record, s_exporter).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", JsonNamingPolicy.SnakeCaseLower.ConvertName(record.Name));
        return schema;
    }

    private static JsonNode Mark(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject field)
        {
            return node;
        }

        if (context.PropertyInfo is { } member)
        {
            Mark(field, member);
        }

        if (KeyType(context.TypeInfo.Type) is { IsEnum: true } keys)
        {
            field["propertyNames"] = RecordJson.Options.GetJsonSchemaAsNode(keys, s_exporter);
        }

        return node;
    }

    private static void Mark(JsonObject field, JsonPropertyInfo member)
    {
        if (member.Name == "schema" && member.DeclaringType.IsAssignableTo(typeof(LakeRecord)))
        {
            field["minimum"] = 1;
            field["maximum"] = LakeRecord.CurrentSchema;
        }

        if (VolatileFields.IsVolatile(member))
        {
            field["x-volatile"] = true;
        }

        if (member.Set is null && member.AssociatedParameter is null)
        {
            // Derived from other fields: written for readers in other languages, ignored when read back.
            field["readOnly"] = true;
        }
    }

    private static Type? KeyType(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
        ? type.GetGenericArguments()[0]
        : null;
}
