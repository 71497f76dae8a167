using System.Text.Json;
using DuckDB.NET.Data;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Analytics;

/// <summary>
/// Lets through one statement that only reads, from the views and from functions that make rows out of their arguments. DuckDB's own
/// parser says what the text is, so no trick of quoting or comments gets past; the connection's locked settings stand behind this.
/// </summary>
internal static class QueryGate
{
    private static readonly HashSet<string> s_rowMakers = new(StringComparer.OrdinalIgnoreCase) { "unnest", "range", "generate_series" };

    public static void Require(DuckDBConnection connection, string sql)
    {
        using var parsed = JsonDocument.Parse(Parse(connection, sql), new JsonDocumentOptions { MaxDepth = 1000 });
        var root = parsed.RootElement;
        if (root.GetProperty("error").GetBoolean())
        {
            throw Refusal(root);
        }

        if (root.GetProperty("statements").GetArrayLength() is var count and not 1)
        {
            throw new QueryException(count == 0 ? "there is no query in the text; write a SELECT" : $"{count} statements where one is allowed; ask them one by one");
        }

        RequireOurOwn(root);
    }

    private static QueryException Refusal(JsonElement root)
    {
        var problem = QueryFaults.OneLine(root.GetProperty("error_message").GetString()!);
        return root.GetProperty("error_type").GetString() == "not implemented"
            ? new QueryException("only SELECT (and DESCRIBE, SUMMARIZE) is allowed: analytics are read-only")
            : new QueryException($"cannot read the SQL: {problem}");
    }

    private static void RequireOurOwn(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                RequireOurOwn(item);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (Is(node, "TABLE_FUNCTION") && Function(node) is var function && !s_rowMakers.Contains(function))
            {
                throw new QueryException($"the function {function} reaches outside the views turns, runs and weekly_summary; use those");
            }

            // DuckDB takes a table's name with a path's letters in it for a file.
            if (Is(node, "BASE_TABLE") && Text(node, "table_name") is var table && table.AsSpan().ContainsAny("/\\.:*"))
            {
                throw new QueryException($"'{table}' is a file, not one of the views turns, runs and weekly_summary; use those");
            }

            foreach (var member in node.EnumerateObject())
            {
                RequireOurOwn(member.Value);
            }
        }
    }

    private static bool Is(JsonElement node, string kind) => Text(node, "type") == kind;

    private static string Function(JsonElement node) => node.TryGetProperty("function", out var function) ? Text(function, "function_name") : "";

    private static string Text(JsonElement node, string member) =>
        node.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static string Parse(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json_serialize_sql(CAST($1 AS VARCHAR))";
        command.Parameters.Add(new DuckDBParameter(sql));
        return (string)command.ExecuteScalar()!;
    }
}
