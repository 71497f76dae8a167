namespace SocraticBench.Pipeline.Ports;

/// <summary>One page of an answer.</summary>
/// <param name="Items">The page's items in the answer's order; empty where there is none.</param>
/// <param name="Next">Ask with it for the page after; null on the last page. Opaque: only the index that made it reads it, for the same question.</param>
/// <typeparam name="T">The record.</typeparam>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
