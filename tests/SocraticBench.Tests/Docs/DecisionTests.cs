using System.Text.RegularExpressions;
using SocraticBench.Tests.Architecture;

namespace SocraticBench.Tests.Docs;

/// <summary>Decision records keep one form, so that a reader finds the same thing in the same place.</summary>
public sealed partial class DecisionTests
{
    private static readonly string[] s_sections = ["## Context", "## Decision", "## Rejected", "## Consequence"];

    private static IReadOnlyList<MarkdownFile> Records { get; } =
        [.. Repository.Files("*.md", "docs/decisions").Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)).Select(MarkdownFile.Read)];

    [Fact]
    public void Every_record_states_status_context_decision_what_was_rejected_and_the_consequence()
    {
        Assert.NotEmpty(Records);
        Offenders.None(Records.SelectMany(record => s_sections
            .Where(section => !record.Lines.Contains(section, StringComparer.Ordinal))
            .Concat(record.Lines.Any(line => Status().IsMatch(line)) ? [] : ["Status: Accepted | Accepted; not built yet | …"])
            .Select(missing => $"{record.Path} lacks {missing}")));
    }

    [Fact]
    public void Records_are_numbered_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, Records.Count),
            Records.Select(record => int.Parse(Path.GetFileName(record.Path)[..4], System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_index_lists_every_record_with_its_status()
    {
        var index = MarkdownFile.Read("docs/decisions/README.md").Lines;

        Offenders.None(Records
            .Select(record => (File: Path.GetFileName(record.Path), Status: Status().Match(string.Join('\n', record.Lines)).Groups[1].Value))
            .Where(record => !index.Any(line => line.Contains($"]({record.File})", StringComparison.Ordinal) && line.Contains($"| {record.Status} |", StringComparison.Ordinal)))
            .Select(record => $"the index lacks {record.File} with | {record.Status} |"));
    }

    [Fact]
    public void A_record_fits_on_a_page() =>
        Offenders.None(Records.Where(record => record.Lines.Count > 60).Select(record => $"{record.Path}: {record.Lines.Count} lines"));

    [Fact]
    public void The_picture_of_the_house_stays_under_120_lines() =>
        Assert.InRange(MarkdownFile.Read("ARCHITECTURE.md").Lines.Count, 1, 119);

    [Fact]
    public void Every_room_says_what_belongs_in_it()
    {
        var silent = ProjectFile.All
            .Where(project => project.Path.StartsWith("src/", StringComparison.Ordinal) || project.Path.StartsWith("infra/", StringComparison.Ordinal))
            .Select(project => Path.Combine(Path.GetDirectoryName(project.Path)!, "README.md"))
            .Where(readme => !File.Exists(Repository.At(readme)));

        Offenders.None(silent);
    }

    [GeneratedRegex(@"^Status: (Accepted|Accepted; built in part|Accepted; not built yet|Superseded by \d{4})$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
