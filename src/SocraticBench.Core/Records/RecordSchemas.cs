using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace SocraticBench.Core.Records;

/// <summary>The JSON schema (2020-12) of each record, derived from its type. Volatile fields carry <c>"x-volatile": true</c>.</summary>
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
        if (context.PropertyInfo?.AttributeProvider is MemberInfo member && member.IsDefined(typeof(VolatileAttribute)) && node is JsonObject field)
        {
            field["x-volatile"] = true;
        }

        return node;
    }
}
