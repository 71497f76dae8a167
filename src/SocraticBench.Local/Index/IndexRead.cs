using System.Globalization;
using Microsoft.Data.Sqlite;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Index;

/// <summary>Asks the index one question.</summary>
internal static class IndexRead
{
    public static T? One<T>(SqliteConnection connection, IndexQuery query, IReadOnlyList<object> arguments)
        where T : class
    {
        using var command = Command(connection, query.Sql);
        Add(command, "", arguments);
        return command.ExecuteScalar() is byte[] record ? Record<T>(query, record) : null;
    }

    public static Page<T> Page<T>(SqliteConnection connection, IndexQuery query, IReadOnlyList<object> arguments, PageRequest page)
    {
        using var command = Command(connection, query.Sql);
        Add(command, "", arguments);
        Add(command, "after", PageToken.Read(page.After, query, arguments));
        // One more than asked tells whether there is a next page.
        command.Parameters.AddWithValue("$limit", page.Size + 1);
        using var rows = command.ExecuteReader();
        var items = new List<T>();
        object[] last = [];
        while (rows.Read())
        {
            if (items.Count == page.Size)
            {
                return new Page<T>(items, PageToken.Write(query, arguments, last));
            }

            items.Add(Record<T>(query, rows.GetFieldValue<byte[]>(0)));
            last = [.. Enumerable.Range(1, rows.FieldCount - 1).Select(rows.GetValue)];
        }

        return new Page<T>(items, null);
    }

    public static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // only called with the constants of IndexQuery and IndexPut
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private static void Add(SqliteCommand command, string name, IReadOnlyList<object> values)
    {
        for (var place = 0; place < values.Count; place++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${name}{place + 1}"), values[place]);
        }
    }

    private static T Record<T>(IndexQuery query, byte[] record) => RecordJson.Parse<T>(record, new RecordPlace($"index, {query.Name}"));
}
