using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Index;

/// <summary>
/// The index in one SQLite file beside the lake. Write-ahead logging: readers never wait for the writer. It is not flushed at every
/// commit (a power cut may cost the last rows, never the file), since the lake has everything.
/// </summary>
public sealed class SqliteRunIndex : IRunIndex, IDisposable
{
    private const int ListPage = 500;
    private readonly string _file;
    private string _connect;
    private readonly SemaphoreSlim _writing = new(1);

    private SqliteRunIndex(string file, SqliteOpenMode mode)
    {
        _file = file;
        _connect = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, DefaultTimeout = 30 }.ToString();
    }

    /// <summary>Opens an index, making the file where there is none.</summary>
    /// <exception cref="LakeException">The file is another version's, damaged, or cannot be used.</exception>
    public static SqliteRunIndex Open(string file) => Open(file, readOnly: false);

    /// <summary>Opens an index; one opened for reading must be there.</summary>
    /// <exception cref="LakeException">As above, or there is no such file.</exception>
    public static SqliteRunIndex Open(string file, bool readOnly)
    {
        var index = new SqliteRunIndex(Path.GetFullPath(file), readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate);
        try
        {
            index.Prepare(readOnly);
            return index;
        }
        catch (SqliteException error)
        {
            index.Dispose();
            throw IndexFaults.Explain(error, index._file);
        }
    }

    /// <inheritdoc/>
    public Task PutRunsAsync(IReadOnlyCollection<RunSummary> runs, CancellationToken cancel) =>
        PutAsync(IndexPut.Run, runs, IndexPut.KeysOf, cancel);

    /// <inheritdoc/>
    public Task PutWeeksAsync(IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel) =>
        PutAsync(IndexPut.Week, weeks, IndexPut.KeysOf, cancel);

    /// <inheritdoc/>
    public Task PutCanariesAsync(IReadOnlyCollection<CanaryResult> canaries, CancellationToken cancel) =>
        PutAsync(IndexPut.Canary, canaries, IndexPut.KeysOf, cancel);

    /// <inheritdoc/>
    public Task<RunSummary?> GetRunAsync(string runId, CancellationToken cancel) => GetAsync<RunSummary>(IndexQuery.RunById, [runId], cancel);

    /// <inheritdoc/>
    public Task<WeeklySummary?> GetWeekAsync(WeekCell cell, CancellationToken cancel) => GetAsync<WeeklySummary>(
        IndexQuery.WeekByKey,
        [cell.Week.ToString(), cell.Model, IndexPut.Text(cell.Phase), IndexPut.Text(cell.Temperature)],
        cancel);

    /// <inheritdoc/>
    public Task<Page<RunSummary>> WorstHalfLivesAsync(IsoWeek week, PageRequest page, CancellationToken cancel) =>
        PageAsync<RunSummary>(IndexQuery.WorstHalfLives, [week.ToString()], page, cancel);

    /// <inheritdoc/>
    public Task<Page<RunSummary>> TopComplianceAsync(IsoWeek week, Phase phase, PageRequest page, CancellationToken cancel) =>
        PageAsync<RunSummary>(IndexQuery.TopCompliance, [week.ToString(), IndexPut.Text(phase)], page, cancel);

    /// <inheritdoc/>
    public Task<Page<RunSummary>> ModelRunsAsync(string model, DateOnly from, PageRequest page, CancellationToken cancel) =>
        PageAsync<RunSummary>(IndexQuery.ModelRuns with { Start = [IndexPut.Text(from), ""] }, [model], page, cancel);

    /// <inheritdoc/>
    public Task<Page<WeeklySummary>> WeekModelsAsync(IsoWeek week, Phase? phase, PageRequest page, CancellationToken cancel) =>
        PageAsync<WeeklySummary>(IndexQuery.WeekModels, [week.ToString(), IndexPut.Text(phase)], page, cancel);

    /// <inheritdoc/>
    public Task<Page<CanaryResult>> CanaryHistoryAsync(string goldenSet, string judge, PageRequest page, CancellationToken cancel) =>
        PageAsync<CanaryResult>(IndexQuery.CanaryHistory, [goldenSet, judge], page, cancel);

    /// <inheritdoc/>
    public Task<Page<CanaryResult>> CanaryAlertsAsync(PageRequest page, CancellationToken cancel) =>
        PageAsync<CanaryResult>(IndexQuery.CanaryAlerts, [], page, cancel);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RunSummary> ListRunsAsync(string? executionId, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (query, arguments) = executionId is null ? (IndexQuery.AllRuns, Array.Empty<object>()) : (IndexQuery.ExecutionRuns, [executionId]);
        for (string? after = null; ;)
        {
            var page = await PageAsync<RunSummary>(query, arguments, new PageRequest(ListPage, after), cancel).ConfigureAwait(false);
            foreach (var run in page.Items)
            {
                yield return run;
            }

            if ((after = page.Next) is null)
            {
                yield break;
            }
        }
    }

    /// <inheritdoc/>
    public Task ClearAsync(CancellationToken cancel) => WriteAsync(
        connection => IndexSchema.Execute(connection, "DELETE FROM runs; DELETE FROM weekly_summary; DELETE FROM calibration_results;"),
        cancel);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connect);
        SqliteConnection.ClearPool(connection);
        _writing.Dispose();
    }

    private void Prepare(bool readOnly)
    {
        if (readOnly)
        {
            if (!File.Exists(_file))
            {
                throw new LakeException(LakeFault.NotALake, $"there is no index at {_file}; run `socratic-bench index rebuild`");
            }

            using var reader = ConnectToRead();
            IndexSchema.Require(reader, _file);
            return;
        }

        using var connection = Connect();
        IndexSchema.Execute(connection, "PRAGMA journal_mode = WAL;");
        IndexSchema.Ensure(connection, _file);
    }

    // Reading a write-ahead log takes a file beside it; where none can be made, nobody can be writing either.
    private SqliteConnection ConnectToRead()
    {
        var connection = new SqliteConnection(_connect);
        try
        {
            connection.Open();
            IndexSchema.Require(connection, _file);
            return connection;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == IndexFaults.CannotOpen)
        {
            SqliteConnection.ClearPool(connection);
            connection.Dispose();
            _connect = new SqliteConnectionStringBuilder { DataSource = $"{new Uri(_file).AbsoluteUri}?immutable=1", Mode = SqliteOpenMode.ReadOnly }.ToString();
            return Connect();
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connect);
        connection.Open();
        return connection;
    }

    private Task PutAsync<T>(string sql, IReadOnlyCollection<T> records, Func<T, object?[]> keys, CancellationToken cancel) =>
        records.Count == 0 ? Task.CompletedTask : WriteAsync(connection => IndexPut.All(connection, sql, records, keys, cancel), cancel);

    private async Task WriteAsync(Action<SqliteConnection> write, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await OnFile(
                connection =>
                {
                    IndexSchema.Execute(connection, "PRAGMA synchronous = NORMAL;");
                    using var transaction = connection.BeginTransaction(deferred: false);
                    write(connection);
                    transaction.Commit();
                    return true;
                },
                cancel).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private Task<T?> GetAsync<T>(IndexQuery query, IReadOnlyList<object> arguments, CancellationToken cancel)
        where T : class =>
        OnFile(connection => IndexRead.One<T>(connection, query, arguments), cancel);

    private Task<Page<T>> PageAsync<T>(IndexQuery query, IReadOnlyList<object> arguments, PageRequest page, CancellationToken cancel) =>
        OnFile(connection => IndexRead.Page<T>(connection, query, arguments, page), cancel);

    private Task<T> OnFile<T>(Func<SqliteConnection, T> work, CancellationToken cancel) => Task.Run(
        () =>
        {
            try
            {
                using var connection = Connect();
                return work(connection);
            }
            catch (SqliteException error)
            {
                throw IndexFaults.Explain(error, _file);
            }
        },
        cancel);
}
