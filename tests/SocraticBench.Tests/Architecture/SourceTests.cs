using System.Text.RegularExpressions;

namespace SocraticBench.Tests.Architecture;

/// <summary>House rules that a compiler does not know.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Only_the_command_line_and_the_worker_read_environment_variables()
    {
        var readers = SourceFile.Rooms
            .Where(file => file.Project is not ("SocraticBench.Cli" or "SocraticBench.Worker"))
            .Where(file => EnvironmentRead().IsMatch(file.Text))
            .Select(file => file.Path);

        Offenders.None(readers);
    }

    [Fact]
    public void No_folder_is_named_for_a_technical_kind() =>
        Offenders.None(SourceFile.All
            .Select(file => Path.GetDirectoryName(file.Path)!)
            .Distinct(StringComparer.Ordinal)
            .Where(folder => folder.Split('/', '.').Any(segment => TechnicalKind().IsMatch(segment))));

    [Fact]
    public void No_type_is_named_for_a_technical_kind() =>
        Offenders.None(SourceFile.All.SelectMany(file => file.AllTypes
            .Where(type => TechnicalKind().IsMatch(type))
            .Select(type => $"{file.Path}: {type}")));

    [Fact]
    public void A_file_holds_one_type() =>
        Offenders.None(SourceFile.Rooms
            .Where(file => file.TopTypes.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(file => $"{file.Path}: {string.Join(", ", file.TopTypes)}"));

    [Fact]
    public void A_file_is_named_after_its_type() =>
        Offenders.None(SourceFile.Rooms
            .SelectMany(file => file.TopTypes.Take(1)
                .Where(type => file.Name != type && !file.Name.StartsWith(type + ".", StringComparison.Ordinal))
                .Select(type => $"{file.Path} holds {type}")));

    [Fact]
    public void A_namespace_is_the_folder_it_lies_in() =>
        Offenders.None(SourceFile.Rooms
            .Where(file => file.Namespace is not null)
            .Where(file => file.Namespace != Path.GetDirectoryName(file.Path)!.Split('/', 2)[1].Replace('/', '.'))
            .Select(file => $"{file.Path} declares {file.Namespace}"));

    [Fact]
    public void Every_suppression_says_why() =>
        Offenders.None(SourceFile.All.SelectMany(file => Unexplained(file).Select(line => $"{file.Path}:{line}")));

    [Fact]
    public void The_scan_sees_types_in_every_room_that_has_code()
    {
        // The rules above hold trivially where nothing is read; this is what keeps them honest.
        var core = SourceFile.Rooms.Where(file => file.Project == "SocraticBench.Core").SelectMany(file => file.TopTypes).ToList();

        Assert.Contains("Turn", core);
        Assert.Contains("CreateOutcome", SourceFile.Rooms.SelectMany(file => file.TopTypes));
        Assert.Contains("Replied", SourceFile.Rooms.SelectMany(file => file.AllTypes));
    }

    [Theory]
    [InlineData("TextHelper", true)]
    [InlineData("Utils", true)]
    [InlineData("RunManager", true)]
    [InlineData("Common", true)]
    [InlineData("Commitment", false)]
    [InlineData("CommonGround", true)]
    [InlineData("Utility", true)]
    [InlineData("Managed", false)]
    public void The_rule_for_names_tells_kinds_from_nouns(string name, bool isKind) => Assert.Equal(isKind, TechnicalKind().IsMatch(name));

    private static IEnumerable<int> Unexplained(SourceFile file)
    {
        var lines = file.Text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimStart();
            var before = at > 0 ? lines[at - 1].TrimStart() : "";
            var explained = line.Contains("//", StringComparison.Ordinal) || before.StartsWith("//", StringComparison.Ordinal);
            var pragma = line.StartsWith("#pragma warning disable", StringComparison.Ordinal) || line.StartsWith("#nullable disable", StringComparison.Ordinal);
            var attribute = line.StartsWith('[') && line.Contains("SuppressMessage(", StringComparison.Ordinal);
            if ((pragma && !explained) || (attribute && !explained && !line.Contains("Justification", StringComparison.Ordinal)))
            {
                yield return at + 1;
            }
        }
    }

    [GeneratedRegex(@"\b(?:GetEnvironmentVariables?|ExpandEnvironmentVariables|AddEnvironmentVariables)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnvironmentRead();

    [GeneratedRegex(@"^Common(?![a-z])|(?:Helper|Util|Utility|Utilitie|Manager)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex TechnicalKind();
}
