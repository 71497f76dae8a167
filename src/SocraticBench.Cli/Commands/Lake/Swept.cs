namespace SocraticBench.Cli.Commands.Lake;

/// <summary>What <c>lake gc</c> found.</summary>
/// <param name="Journals">Journals of finished runs.</param>
/// <param name="Unfinished">Files that a program that died left half written.</param>
/// <param name="Locks">Lock files of finished runs.</param>
/// <param name="Removed">Whether they were removed.</param>
internal sealed record Swept(int Journals, int Unfinished, int Locks, bool Removed);
