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

        RequireRowMakers(root);
    }

    private static QueryException Refusal(JsonElement root)
    {
        var problem = QueryFaults.OneLine(root.GetProperty("error_message").GetString()!);
        return root.GetProperty("error_type").GetString() == "not implemented"
            ? new QueryException("only SELECT (and DESCRIBE, SUMMARIZE) is allowed: analytics are read-only")
            : new QueryException($"cannot read the SQL: {problem}");
    }

    private static void RequireRowMakers(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                RequireRowMakers(item);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (IsTableFunction(node) && Name(node) is var name && !s_rowMakers.Contains(name))
            {
                throw new QueryException($"the function {name} reaches outside the views turns, runs and weekly_summary; use those");
            }

            foreach (var member in node.EnumerateObject())
            {
                RequireRowMakers(member.Value);
            }
        }
    }

    private static bool IsTableFunction(JsonElement node) =>
        node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("TABLE_FUNCTION");

    private static string Name(JsonElement node) =>
        node.TryGetProperty("function", out var function) && function.TryGetProperty("function_name", out var name) ? name.GetString() ?? "" : "";

    private static string Parse(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json_serialize_sql(CAST($1 AS VARCHAR))";
        command.Parameters.Add(new DuckDBParameter(sql));
        return (string)command.ExecuteScalar()!;
    }
}
