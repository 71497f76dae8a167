using System.Data.Common;
using DuckDB.NET.Data;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Analytics;

/// <summary>
/// SQL over the lake's curated Parquet, where it lies. The engine can read nothing but <c>curated/</c>, loads no extensions, and its
/// settings are locked; what would write is refused before it reaches the engine.
/// </summary>
public sealed class DuckDbAnalytics : IAnalytics, IDisposable
{
    /// <summary>Rows that an answer may have; more belong into a file, not into memory.</summary>
    public const int MaxRows = 1_000_000;

    private readonly Lock _gate = new();
    private readonly string _curated;
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");
    private readonly Dictionary<string, bool> _filled = new(StringComparer.Ordinal);

    private DuckDbAnalytics(string lakeFolder) => _curated = Path.Combine(Path.GetFullPath(lakeFolder), "curated");

    /// <summary>Opens a lake's analytics; a lake without curated data has the views, empty.</summary>
    /// <exception cref="LakeException">There is no such folder.</exception>
    public static DuckDbAnalytics Open(string lakeFolder)
    {
        using (FolderLake.Open(lakeFolder, LakeAccess.ReadOnly))
        {
            // Only to refuse what is no lake.
        }

        var analytics = new DuckDbAnalytics(lakeFolder);
        try
        {
            analytics.Prepare();
            return analytics;
        }
        catch
        {
            analytics.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<QueryTable> QueryAsync(string sql, CancellationToken cancel) => Task.Run(() => Query(sql, cancel), cancel);

    /// <summary>Closes the engine.</summary>
    public void Dispose() => _connection.Dispose();

    private QueryTable Query(string sql, CancellationToken cancel)
    {
        try
        {
            using var connection = Connect();
            QueryGate.Require(connection, sql);
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // free SQL is this method's purpose; the gate and the locked engine bound what it can do
            command.CommandText = sql;
#pragma warning restore CA2100
            using var stopping = cancel.Register(command.Cancel);
            return Read(command, cancel);
        }
        catch (DuckDBException error)
        {
            cancel.ThrowIfCancellationRequested();
            throw QueryFaults.Explain(error);
        }
    }

    private static QueryTable Read(DuckDBCommand command, CancellationToken cancel)
    {
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (rows.Count == MaxRows)
            {
                throw new QueryException($"the answer has more than {MaxRows} rows; add a LIMIT, or read the Parquet files under curated/ directly");
            }

            rows.Add(Row(reader));
        }

        return new QueryTable(columns, rows);
    }

    private static object?[] Row(DbDataReader reader)
    {
        var row = new object?[reader.FieldCount];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = DuckValues.Plain(reader.GetValue(column));
        }

        return row;
    }

    private DuckDBConnection Connect()
    {
        lock (_gate)
        {
            DefineViews();
            var connection = _connection.Duplicate();
            connection.Open();
            return connection;
        }
    }

    private void Prepare()
    {
        _connection.Open();
        DefineViews();
        var spill = Path.Combine(Path.GetTempPath(), $"socratic-bench-{Environment.ProcessId}");
        Execute(
            $"""
            SET autoinstall_known_extensions = false;
            SET autoload_known_extensions = false;
            SET temp_directory = {DuckTypes.Literal(spill)};
            SET allowed_directories = [{DuckTypes.Literal(_curated)}];
            SET enable_external_access = false;
            SET lock_configuration = true;
            """);
    }

    // An empty glob is an error in DuckDB, so a view is over the files only while there are some; a long-lived dashboard sees the first come.
    private void DefineViews()
    {
        foreach (var (table, columns) in CuratedTables.ByName)
        {
            var filled = Directory.Exists(_curated) && Directory.EnumerateDirectories(_curated, "week=*").Any(week => File.Exists(Path.Combine(week, table + ".parquet")));
            if (!_filled.TryGetValue(table, out var before) || before != filled)
            {
                var files = Path.Combine(_curated, "week=*", table + ".parquet");
                var select = filled
                    ? $"SELECT {DuckTypes.Names(columns)} FROM read_parquet({DuckTypes.Literal(files)}, hive_partitioning = false)"
                    : DuckTypes.EmptySelect(columns);
                Execute($"CREATE OR REPLACE VIEW {table} AS {select}");
                _filled[table] = filled;
            }
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // made of our own names, types and quoted paths
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
