namespace SocraticBench.Pipeline.Ports;

/// <summary>A column of a curated table, or a field of a struct.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Type">Its type.</param>
public sealed record Column(string Name, ColumnType Type);
