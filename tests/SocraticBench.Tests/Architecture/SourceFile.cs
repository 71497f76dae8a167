using System.Text.RegularExpressions;

namespace SocraticBench.Tests.Architecture;

/// <summary>A C# file, read as text: enough for house rules, no compiler needed.</summary>
/// <param name="Path">The file, named from the root.</param>
/// <param name="Text">Its content.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The C# files of the rooms.</summary>
    public static IReadOnlyList<SourceFile> Rooms { get; } = [.. Read("src"), .. Read("infra")];

    /// <summary>The C# files of the rooms, the tests and the benchmarks.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Rooms, .. Read("tests"), .. Read("bench")];

    /// <summary>The room's folder, such as <c>SocraticBench.Core</c>.</summary>
    public string Project { get; } = Path.Split('/')[1];

    /// <summary>The file's name without <c>.cs</c>.</summary>
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Types declared at the top of the file, those of file scope left out: they begin in the first column.</summary>
    public IEnumerable<string> TopTypes => TypeDeclaration().Matches(Text).Where(type => !type.Groups["modifiers"].Value.Contains("file ", StringComparison.Ordinal))
        .Select(type => type.Groups["name"].Value);

    /// <summary>Types declared anywhere in the file.</summary>
    public IEnumerable<string> AllTypes => NestedDeclaration().Matches(Text).Select(type => type.Groups["name"].Value);

    /// <summary>The file-scoped namespace; null where there is none.</summary>
    public string? Namespace => NamespaceDeclaration().Match(Text) is { Success: true } found ? found.Groups[1].Value : null;

    private static IEnumerable<SourceFile> Read(string under) =>
        Repository.Files("*.cs", under).Select(file => new SourceFile(file, File.ReadAllText(Repository.At(file))));

    [GeneratedRegex(
        @"^(?<modifiers>(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref|unsafe)\s+)*)(?:class|record\s+struct|record\s+class|record|struct|interface|enum)\s+(?<name>[A-Z_]\w*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(
        @"^\s*(?:(?:public|internal|private|protected|file|sealed|static|abstract|readonly|partial|ref|unsafe)\s+)+(?:class|record\s+struct|record\s+class|record|struct|interface|enum)\s+(?<name>[A-Z_]\w*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NestedDeclaration();

    [GeneratedRegex(@"^namespace\s+([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceDeclaration();
}
