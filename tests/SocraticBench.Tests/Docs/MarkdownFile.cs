using System.Text.RegularExpressions;
using SocraticBench.Tests.Architecture;

namespace SocraticBench.Tests.Docs;

/// <summary>A document, with fenced code blocks taken out of what counts as prose.</summary>
/// <param name="Path">The file, named from the root.</param>
/// <param name="Lines">Its lines.</param>
internal sealed partial record MarkdownFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>Every document of the repository.</summary>
    public static IReadOnlyList<MarkdownFile> All { get; } = [.. Repository.Files("*.md").Select(Read)];

    /// <summary>The text outside fenced code blocks.</summary>
    public string Prose { get; } = string.Join('\n', Fenced(Lines).Select(line => line.IsCode ? "" : line.Text));

    /// <summary>The lines inside fenced code blocks.</summary>
    public IReadOnlyList<string> CodeLines { get; } = [.. Fenced(Lines).Where(line => line.IsCode).Select(line => line.Text)];

    /// <summary>Relative targets of its links and images, with their fragments, percent-decoded.</summary>
    public IEnumerable<string> LocalLinks => Link().Matches(CodeSpan().Replace(Prose, ""))
        .Select(link => Uri.UnescapeDataString(link.Groups[1].Value))
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>What stands between backticks in its prose.</summary>
    public IEnumerable<string> CodeSpans => CodeSpan().Matches(Prose).Select(span => span.Groups[1].Value);

    /// <summary>Anchors of its headings, formed as GitHub forms them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose).Select(heading => Slug(heading.Groups[1].Value));

    /// <summary>The folder it lies in, named from the root; empty for the root.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Reads a document named from the root.</summary>
    public static MarkdownFile Read(string path) => new(path, File.ReadAllLines(Repository.At(path)));

    private static IEnumerable<(string Text, bool IsCode)> Fenced(IReadOnlyList<string> lines)
    {
        var fenced = false;
        foreach (var line in lines)
        {
            var fence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            fenced ^= fence;
            yield return (fence ? "" : line, fenced && !fence);
        }
    }

    private static string Slug(string heading) =>
        Punctuation().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+""[^""]*"")?\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("`([^`\n]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^#{1,6}\s+(.+?)\s*#*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();
}
