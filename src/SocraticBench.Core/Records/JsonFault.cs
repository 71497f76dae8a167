using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocraticBench.Core.Records;

/// <summary>What is wrong with some JSON, in words of the record's field and not of the program's types.</summary>
internal static class JsonFault
{
    private const string NotConverted = "could not be converted to ";

    public static string Explain(JsonException fault)
    {
        var field = fault.Path is { Length: > 2 } path ? $"field {path[2..]}: " : "";
        var words = fault.Message.Split(" Path: ", 2)[0];
        return field + fault.InnerException switch
        {
            JsonException syntax => $"not valid JSON: {syntax.Message.Split(" LineNumber", 2)[0]}",
            InvalidOperationException kind when kind.Message.Contains("token type", StringComparison.Ordinal) => Kind(kind.Message),
            InvalidOperationException text => $"not valid text: {text.Message}",
            FormatException => "is not a number of the kind and size that this field holds",
            _ => OfValue(words),
        };
    }

    private static string OfValue(string words) =>
        words.Contains("missing required", StringComparison.Ordinal) ? $"required field missing: {words[(words.LastIndexOf(':') + 1)..].Trim().TrimEnd('.')}"
        : words.Contains("setting null", StringComparison.Ordinal) || words.Contains("expects a non-null", StringComparison.Ordinal) ? "must not be null"
        : words.Contains("could not be mapped to any", StringComparison.Ordinal) ? "is no field of this record"
        : words.StartsWith("Duplicate", StringComparison.Ordinal) ? "is given twice"
        : words.IndexOf(NotConverted, StringComparison.Ordinal) is >= 0 and var at ? Expected(words[(at + NotConverted.Length)..].TrimEnd('.'))
        : words;

    // "Cannot get the value of a token type 'Number' as a string."
    private static string Kind(string message)
    {
        var parts = message.Split('\'');
        return parts.Length < 3
            ? message
            : $"must be {parts[2].Replace(" as ", "", StringComparison.Ordinal).TrimEnd('.')}, found {Found(parts[1])}";
    }

    private static string Found(string token) => token switch
    {
        "Number" => "a number",
        "String" => "a text",
        "True" or "False" => "a boolean",
        "Null" => "null",
        "StartArray" => "a list",
        _ => "an object",
    };

    private static string Expected(string typeName)
    {
        var type = typeof(LakeRecord).Assembly.GetType(typeName);
        return type switch
        {
            { IsEnum: true } => $"must be one of {string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, RecordJson.Options)))}",
            not null when RecordJson.Options.GetTypeInfo(type).Kind is JsonTypeInfoKind.Object => $"must be an object, a {JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name)}",
            _ when typeName.Contains("List`1", StringComparison.Ordinal) => "must be a list",
            _ when typeName.Contains("Dictionary`2", StringComparison.Ordinal) => "must be an object",
            _ => $"is not a {typeName.Split('.')[^1]}",
        };
    }
}
