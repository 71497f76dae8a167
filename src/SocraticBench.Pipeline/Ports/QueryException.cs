namespace SocraticBench.Pipeline.Ports;

/// <summary>A query that cannot be answered, with the reason in one line.</summary>
public sealed class QueryException(string message, Exception? inner = null) : Exception(message, inner);
