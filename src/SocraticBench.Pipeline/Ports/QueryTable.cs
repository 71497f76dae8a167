namespace SocraticBench.Pipeline.Ports;

/// <summary>A query's answer.</summary>
/// <param name="Columns">Column names.</param>
/// <param name="Rows">Values by row: null, string, bool, long, double, decimal, date and time types (moments in UTC), arrays of these, or dictionaries of them by field name or key.</param>
public sealed record QueryTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
