namespace SocraticBench.Pipeline.Ports;

/// <summary>Read-only SQL over the views <c>turns</c>, <c>runs</c> and <c>weekly_summary</c>, which have the same columns wherever they run.</summary>
public interface IAnalytics
{
    /// <summary>Runs one query.</summary>
    /// <exception cref="QueryException">The SQL is wrong, would write, or reaches outside the views.</exception>
    Task<QueryTable> QueryAsync(string sql, CancellationToken cancel);
}
