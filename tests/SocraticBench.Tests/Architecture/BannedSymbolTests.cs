using System.Text.RegularExpressions;

namespace SocraticBench.Tests.Architecture;

/// <summary>Core and Pipeline take time, chance, identity and the outside world as arguments; the compiler is told so.</summary>
public sealed partial class BannedSymbolTests
{
    private static readonly string[] s_both =
    [
        "T:System.Random", "M:System.Guid.NewGuid", "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow", "P:System.TimeProvider.System", "T:System.Environment", "T:System.Console",
    ];

    [Theory]
    [InlineData("Core", "N:System.IO")]
    [InlineData("Core", "N:System.Net")]
    [InlineData("Core", "N:System.Threading.Tasks")]
    [InlineData("Pipeline", "T:System.IO.File")]
    [InlineData("Pipeline", "T:System.IO.Directory")]
    [InlineData("Pipeline", "T:System.Net.Http.HttpClient")]
    public void A_pure_room_bans_its_own_way_out(string room, string symbol) => Assert.Contains(symbol, Banned(room));

    [Theory]
    [InlineData("Core")]
    [InlineData("Pipeline")]
    public void A_pure_room_bans_clock_chance_identity_and_host(string room) => Offenders.None(s_both.Except(Banned(room), StringComparer.Ordinal));

    [Theory]
    [InlineData("Core")]
    [InlineData("Pipeline")]
    public void The_list_of_a_pure_room_reaches_the_compiler(string room)
    {
        var project = ProjectFile.All.Single(project => project.Room == room);

        Assert.Contains("BannedSymbols.txt", project.Included("AdditionalFiles"));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", project.Packages);
        Assert.DoesNotContain("RS0030", project.Xml.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_of_a_pure_room_switches_the_ban_off() =>
        Offenders.None(SourceFile.Rooms
            .Where(file => file.Project is "SocraticBench.Core" or "SocraticBench.Pipeline")
            .Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal))
            .Select(file => file.Path));

    [Fact]
    public void Core_waits_for_nothing()
    {
        // The analyzer sees a task that is made or awaited, not one that is only declared as a result.
        Offenders.None(SourceFile.Rooms
            .Where(file => file.Project == "SocraticBench.Core")
            .SelectMany(file => file.Text.Split('\n')
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Waiting().IsMatch(line))
                .Select(line => $"{file.Path}: {line.Trim()}")));
    }

    [Fact]
    public void Warnings_are_errors_in_every_project()
    {
        var shared = File.ReadAllText(Repository.At("Directory.Build.props"));

        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", shared, StringComparison.Ordinal);
        Offenders.None(ProjectFile.All.Where(project => project.Items("TreatWarningsAsErrors").Any() || project.Items("WarningsNotAsErrors").Any())
            .Select(project => project.Path));
    }

    private static IReadOnlyList<string> Banned(string room) =>
        [.. File.ReadLines(Repository.At($"src/SocraticBench.{room}/BannedSymbols.txt")).Select(line => line.Split(';')[0].Trim())];

    [GeneratedRegex(@"\b(?:async\s+\w|(?:Value)?Task(?:<|\?|\s+\w)|IAsyncEnumerable<)", RegexOptions.CultureInvariant)]
    private static partial Regex Waiting();
}
