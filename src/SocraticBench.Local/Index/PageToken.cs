using System.Buffers.Text;
using System.Text.Json;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Index;

/// <summary>
/// Where a page ended: the question with its arguments, and the sort keys of the last row. Not secret and not signed: a forged one
/// only starts a page elsewhere in the same question.
/// </summary>
internal static class PageToken
{
    public static string Write(IndexQuery query, IReadOnlyList<object> arguments, IReadOnlyList<object> keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<object[]>([Scope(query, arguments), .. keys]));

    public static IReadOnlyList<object> Read(string? token, IndexQuery query, IReadOnlyList<object> arguments)
    {
        if (token is null)
        {
            return query.Start;
        }

        try
        {
            var parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(token)) ?? throw new PageTokenException();
            return parts.Length == query.Start.Count + 1 && parts[0].GetString() == Scope(query, arguments)
                ? [.. parts.Skip(1).Zip(query.Start, Key)]
                : throw new PageTokenException();
        }
        catch (Exception damaged) when (damaged is FormatException or JsonException or InvalidOperationException)
        {
            throw new PageTokenException();
        }
    }

    private static string Scope(IndexQuery query, IReadOnlyList<object> arguments) => string.Join('|', [query.Name, .. arguments]);

    private static object Key(JsonElement part, object like) => like switch
    {
        long => part.GetInt64(),
        double => part.GetDouble(),
        _ => part.GetString() ?? throw new PageTokenException(),
    };
}
