using System.Text.RegularExpressions;
using SocraticBench.Tests.Architecture;

namespace SocraticBench.Tests.Docs;

/// <summary>A document that points at nothing is wrong, whatever else it says.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file_of_the_repository()
    {
        var links = MarkdownFile.All.SelectMany(document => document.LocalLinks.Select(link => (document, link))).ToList();

        Assert.NotEmpty(links);
        Offenders.None(links.Where(pair => !Resolves(pair.document, pair.link)).Select(pair => $"{pair.document.Path} → {pair.link}"));
    }

    [Fact]
    public void Every_repository_path_named_in_a_document_is_there()
    {
        var dead = MarkdownFile.All.SelectMany(document => document.CodeSpans
            .Where(span => RepositoryPath().IsMatch(span) && !Exists(span.TrimEnd('/')))
            .Select(span => $"{document.Path} names {span}"));

        Offenders.None(dead);
    }

    [Theory]
    [InlineData("src/SocraticBench.Core", true)]
    [InlineData("docs/decisions/NNNN-*.md", false)]
    [InlineData("src/<room>/README.md", false)]
    [InlineData("raw/dt=2026-11-23", false)]
    public void Only_spans_that_read_as_paths_of_this_repository_are_checked(string span, bool isPath) =>
        Assert.Equal(isPath, RepositoryPath().IsMatch(span));

    private static bool Resolves(MarkdownFile document, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? document.Path : Normal(Path.Combine(document.Folder, parts[0]));
        return Exists(target)
            && (parts.Length == 1 || !target.EndsWith(".md", StringComparison.Ordinal) || MarkdownFile.Read(target).Anchors.Contains(parts[1], StringComparer.Ordinal));
    }

    private static bool Exists(string path) => File.Exists(Repository.At(path)) || Directory.Exists(Repository.At(path));

    private static string Normal(string path) => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Repository.At(path))).Replace('\\', '/');

    [GeneratedRegex(@"^(?:src|tests|docs|bench|infra)/[\w./-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex RepositoryPath();
}
