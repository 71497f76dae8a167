using System.Globalization;
using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Configuration;

/// <summary>Reads <c>socratic-bench.json</c> of the working folder: one flat object of settings. A key that it does not know is an error, not a typo kept quiet.</summary>
internal static class ConfigurationFile
{
    public const string Name = "socratic-bench.json";

    /// <summary>The values by key; none where there is no file.</summary>
    /// <exception cref="RecordException">The file is not such an object.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file))
        {
            return new Dictionary<string, string>();
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Values(json.RootElement, file);
        }
        catch (JsonException wrong)
        {
            throw new RecordException(new RecordPlace(file, wrong.LineNumber + 1), "is not valid JSON: correct it, or write a new one with 'socratic-bench init --force'", wrong);
        }
    }

    private static Dictionary<string, string> Values(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RecordException(new RecordPlace(file), "must be a JSON object such as {\"lake\": \"socratic-lake\"}");
        }

        return root.EnumerateObject()
            .Where(member => !IsSchema(member, file))
            .DistinctBy(member => member.Name)
            .ToDictionary(member => member.Name, member => Value(member, file), StringComparer.Ordinal);
    }

    private static bool IsSchema(JsonProperty member, string file)
    {
        if (member.Name != "schema")
        {
            return false;
        }

        return member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var version) && version == LakeRecord.CurrentSchema
            ? true
            : throw new RecordException(new RecordPlace(file), $"field schema: this program reads version {LakeRecord.CurrentSchema}; update socratic-bench to read it");
    }

    private static string Value(JsonProperty member, string file)
    {
        if (!SettingName.All.Any(name => name.Key == member.Name))
        {
            throw new RecordException(new RecordPlace(file), $"field {member.Name}: there is no such setting: use one of {string.Join(", ", SettingName.All.Select(name => name.Key))}");
        }

        return member.Value.ValueKind switch
        {
            JsonValueKind.String => member.Value.GetString()!,
            JsonValueKind.Number => member.Value.GetDouble().ToString(CultureInfo.InvariantCulture),
            _ => throw new RecordException(new RecordPlace(file), $"field {member.Name}: must be text or a number"),
        };
    }
}
