using System.Text.RegularExpressions;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Queries;

/// <summary>A question that people ask often, in SQL that every engine of ours understands.</summary>
public sealed partial record NamedQuery
{
    private static readonly Lazy<IReadOnlyList<NamedQuery>> s_all = new(Load);

    private NamedQuery(string name, string text)
    {
        var comments = text.Split('\n').TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line[2..].Trim()).ToArray();
        Name = name;
        Summary = comments[0];
        Parameters = [.. comments.Skip(1).Select(comment => comment.Split(' ', 2)[0].TrimStart(':'))];
        Sql = string.Join('\n', text.Split('\n').Skip(comments.Length));
    }

    /// <summary>All named queries, by name.</summary>
    public static IReadOnlyList<NamedQuery> All => s_all.Value;

    /// <summary>Its name, such as <c>half-life-trend</c>.</summary>
    public string Name { get; }

    /// <summary>What it answers, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>Names of the values it asks for, in order; empty where it needs none.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Its SQL, with <c>:name</c> where a value goes.</summary>
    public string Sql { get; }

    /// <summary>A query by name.</summary>
    /// <exception cref="QueryException">There is none; the message names those there are.</exception>
    public static NamedQuery Find(string name) =>
        All.FirstOrDefault(query => query.Name == name)
        ?? throw new QueryException($"there is no query named '{name}'; there are {string.Join(", ", All.Select(query => query.Name))}");

    /// <summary>The SQL with these values, each as a quoted text that cannot end early: '' is the one escape that all our engines share.</summary>
    /// <exception cref="QueryException">A value is missing, or has no place in the query.</exception>
    public string With(IReadOnlyDictionary<string, string> values)
    {
        if (values.Keys.FirstOrDefault(name => !Parameters.Contains(name)) is { } unknown)
        {
            throw new QueryException($"{Name} has no parameter '{unknown}'; {Usage()}");
        }

        return Place().Replace(
            Sql,
            place => values.TryGetValue(place.Groups["name"].Value, out var value)
                ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
                : throw new QueryException($"{Name} needs a value for '{place.Groups["name"].Value}'; {Usage()}"));
    }

    private string Usage() => Parameters.Count == 0 ? "it takes none" : $"it takes {string.Join(", ", Parameters)}";

    private static NamedQuery[] Load()
    {
        var assembly = typeof(NamedQuery).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(resource => resource.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

        NamedQuery Read(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return new NamedQuery(resource[..^".sql".Length], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    [GeneratedRegex("(?<![:\\w]):(?<name>[a-z_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
