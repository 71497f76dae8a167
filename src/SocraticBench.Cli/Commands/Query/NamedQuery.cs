namespace SocraticBench.Cli.Commands.Query;

/// <summary>A query kept with the program.</summary>
/// <param name="Name">What the caller types.</param>
/// <param name="Purpose">What it answers, from the file's first line.</param>
/// <param name="Sql">The query.</param>
internal sealed record NamedQuery(string Name, string Purpose, string Sql);
