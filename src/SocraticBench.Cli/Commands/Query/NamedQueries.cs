using System.Reflection;

namespace SocraticBench.Cli.Commands.Query;

/// <summary>The queries kept with the program, one file each, read from the assembly. A file's first line is a comment that says what it answers.</summary>
internal static class NamedQueries
{
    private const string Folder = "queries/";

    /// <summary>All of them by name.</summary>
    public static IReadOnlyList<NamedQuery> All { get; } = Read(typeof(NamedQueries).Assembly);

    private static List<NamedQuery> Read(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Of(name, Text(assembly, name))),
    ];

    private static NamedQuery Of(string resource, string text) =>
        new(Path.GetFileNameWithoutExtension(resource[Folder.Length..]), text.Split('\n', 2)[0].TrimStart('-', ' ').Trim(), text);

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
