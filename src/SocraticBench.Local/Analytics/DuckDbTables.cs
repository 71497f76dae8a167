using System.Globalization;
using DuckDB.NET.Data;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Analytics;

/// <summary>
/// Writes a week's Parquet through DuckDB. Rows go through JSON lines on disk, so memory does not grow with the week; each file
/// replaces the one before whole, so a reader sees the old week or the new one.
/// </summary>
public sealed class DuckDbTables(string lakeFolder) : ITables
{
    private const long SmallestObject = 16 * 1024 * 1024;
    private readonly LakePaths _paths = new(Path.GetFullPath(lakeFolder));
    private readonly LocalDisk _disk = new(fsync: true);

    /// <inheritdoc/>
    /// <exception cref="LakeException">The disk is full or cannot be written.</exception>
    public async Task WriteWeekAsync(
        IsoWeek week, IAsyncEnumerable<Turn> turns, IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel)
    {
        await WriteAsync(week, "turns", CuratedTables.Turns.SkipLast(1), turns, cancel).ConfigureAwait(false);
        await WriteAsync(week, "runs", CuratedTables.Runs, runs.ToAsyncEnumerable(), cancel).ConfigureAwait(false);
        await WriteAsync(week, "weekly_summary", CuratedTables.WeeklySummaries, weeks.ToAsyncEnumerable(), cancel).ConfigureAwait(false);
    }

    private async Task WriteAsync<T>(IsoWeek week, string table, IEnumerable<Column> columns, IAsyncEnumerable<T> records, CancellationToken cancel)
    {
        var objects = new ObjectFiles(_disk, _paths);
        var rows = "";
        try
        {
            rows = objects.NewName();
            var longest = await RowsAsync(rows, records, cancel).ConfigureAwait(false);
            await Task.Run(
                () => objects.Replace(_paths.Of(Key(week, table)), parquet => Convert(rows, longest, parquet, table, columns, week)),
                cancel).ConfigureAwait(false);
        }
        catch (DuckDBException error)
        {
            throw new LakeException(LakeFault.Storage, $"cannot write {Key(week, table)}: {QueryFaults.OneLine(error.Message)}; check the disk and run `socratic-bench curate`", error);
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            throw DiskFaults.Explain(error, $"write {Key(week, table)}", _paths.Root);
        }
        finally
        {
            if (rows.Length > 0)
            {
                File.Delete(rows);
            }
        }
    }

    private static LakeKey Key(IsoWeek week, string table) => new($"curated/week={week}/{table}.parquet");

    private static async Task<long> RowsAsync<T>(string file, IAsyncEnumerable<T> records, CancellationToken cancel)
    {
        var longest = 0;
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 18);
        await foreach (var record in records.WithCancellation(cancel).ConfigureAwait(false))
        {
            var line = CuratedRows.Bytes(record);
            longest = Math.Max(longest, line.Length);
            stream.Write(line);
            stream.WriteByte((byte)'\n');
        }

        return longest;
    }

    private static void Convert(string rows, long longest, string parquet, string table, IEnumerable<Column> columns, IsoWeek week)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var largest = Math.Max(SmallestObject, longest + 1).ToString(CultureInfo.InvariantCulture);
        // A turn does not carry its week, the two others do.
        var select = table == "turns" ? $"*, {DuckTypes.Literal(week.ToString())} AS week" : "*";
#pragma warning disable CA2100 // made of our own names, types and quoted paths
        command.CommandText =
            $"""
            SET autoinstall_known_extensions = false;
            COPY (
                SELECT {select} FROM read_json({DuckTypes.Literal(rows)}, format = 'newline_delimited',
                    columns = {DuckTypes.JsonColumns(columns)}, maximum_object_size = {largest})
            ) TO {DuckTypes.Literal(parquet)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480);
            """;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
