using System.Text.RegularExpressions;
using SocraticBench.Tests.Architecture;

namespace SocraticBench.Tests.Docs;

/// <summary>A call of the program that a document or one of the program's own messages shows.</summary>
/// <param name="Document">The file, named from the root.</param>
/// <param name="Words">What follows the program's name, up to a pipe, a redirection or a comment.</param>
internal sealed partial record CommandLineExample(string Document, IReadOnlyList<string> Words)
{
    /// <summary>Every call in every document, in code blocks and code spans.</summary>
    public static IReadOnlyList<CommandLineExample> All { get; } =
        [.. MarkdownFile.All.SelectMany(document => document.CodeLines.Concat(document.CodeSpans).SelectMany(code => In(document.Path, code)))];

    /// <summary>Every call that the program's own texts advise, whether in an error, in help or in a comment.</summary>
    public static IReadOnlyList<CommandLineExample> Advised { get; } =
        [.. SourceFile.Rooms.SelectMany(file => file.Text.Split('\n').SelectMany(line => In(file.Path, line)))];

    /// <summary>The options that it uses, without their values.</summary>
    public IEnumerable<string> Options => Words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2).Select(word => word.Split('=')[0]);

    public override string ToString() => $"{Document}: socratic-bench {string.Join(' ', Words)}";

    private static IEnumerable<CommandLineExample> In(string document, string code) => Call().Matches(code)
        .Select(call => new CommandLineExample(document, call.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .Where(example => example.Words.Count > 0);

    // "update socratic-bench to …" is prose.
    [GeneratedRegex(@"(?<!update)(?:^|[\s/`""'>])(?:socratic-bench|--project src/SocraticBench\.Cli --) ([^|<>;#&`""'{}\\]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
