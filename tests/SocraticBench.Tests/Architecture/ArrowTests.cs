using System.Xml.Linq;

namespace SocraticBench.Tests.Architecture;

/// <summary>The rooms and the arrows between them. To add an arrow is to change the design: change ARCHITECTURE.md with this table.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Pipeline"] = ["Core"],
        ["Models"] = ["Core", "Pipeline"],
        ["Local"] = ["Core", "Pipeline"],
        ["Aws"] = ["Core", "Pipeline"],
        ["Dashboard"] = ["Core", "Pipeline"],
        ["Cli"] = ["Core", "Pipeline", "Models", "Local", "Aws", "Dashboard"],
        ["Worker"] = ["Core", "Pipeline", "Models", "Aws"],
        ["Infra"] = ["Pipeline"],
    };

    private static readonly string[] s_free = ["Tests", "Bench"];

    [Fact]
    public void Each_room_refers_only_to_the_rooms_its_arrows_allow()
    {
        var wrong = ProjectFile.All
            .Where(project => !s_free.Contains(project.Room, StringComparer.Ordinal))
            .SelectMany(project => project.Arrows.Select(to => (From: project.Room, To: to)))
            .Where(arrow => !s_allowed.GetValueOrDefault(arrow.From, []).Contains(arrow.To, StringComparer.Ordinal))
            .Select(arrow => $"{arrow.From} → {arrow.To}");

        Offenders.None(wrong);
    }

    [Fact]
    public void The_rooms_are_those_of_the_table_and_nothing_else() =>
        Assert.Equal(
            s_allowed.Keys.Concat(s_free).Order(StringComparer.Ordinal),
            ProjectFile.All.Select(project => project.Room).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var listed = XElement.Load(Repository.At("SocraticBench.slnx")).Descendants("Project").Select(project => (string?)project.Attribute("Path"));

        Assert.Equal(ProjectFile.All.Select(project => project.Path), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Local", "Models")]
    [InlineData("Local", "Aws")]
    [InlineData("Local", "Dashboard")]
    [InlineData("Aws", "Local")]
    [InlineData("Aws", "Models")]
    [InlineData("Models", "Local")]
    [InlineData("Models", "Aws")]
    [InlineData("Dashboard", "Local")]
    [InlineData("Dashboard", "Models")]
    [InlineData("Worker", "Local")]
    [InlineData("Worker", "Dashboard")]
    [InlineData("Infra", "Aws")]
    public void Neither_room_reaches_the_other_by_any_road(string from, string to) =>
        Assert.DoesNotContain(to, Reached(from));

    [Fact]
    public void Rooms_refer_to_no_loose_assemblies()
    {
        var loose = ProjectFile.All.SelectMany(project => project.Included("Reference").Select(assembly => $"{project.Path}: {assembly}"));

        Offenders.None(loose);
    }

    [Fact]
    public void Rooms_show_their_internals_only_to_tests_and_benchmarks()
    {
        var friends = ProjectFile.All
            .SelectMany(project => project.Included("InternalsVisibleTo").Select(friend => (project.Room, Friend: friend)))
            .Where(pair => pair.Friend is not ("SocraticBench.Tests" or "SocraticBench.Bench"))
            .Select(pair => $"{pair.Room} opens itself to {pair.Friend}");

        Offenders.None(friends);
    }

    [Fact]
    public void No_shared_build_file_adds_an_arrow_or_a_package()
    {
        var hidden = Repository.Files("Directory.Build.*").Concat(Repository.Files("*.targets"))
            .SelectMany(file => XElement.Load(Repository.At(file)).Descendants()
                .Where(item => item.Name.LocalName is "ProjectReference" or "PackageReference" or "Reference")
                .Select(item => $"{file}: {item}"));

        Offenders.None(hidden);
    }

    [Fact]
    public void The_picture_shows_the_arrows_of_the_table_and_leaves_out_what_follows_from_others()
    {
        var drawn = File.ReadLines(Repository.At("ARCHITECTURE.md"))
            .Where(line => line.Contains(" --> ", StringComparison.Ordinal))
            .Select(line => line.Split(" --> ").Select(side => side.Split('&', StringSplitOptions.TrimEntries)).ToList())
            .SelectMany(sides => sides[0].SelectMany(from => sides[1].Select(to => $"{from} → {to}")));
        var allowed = s_allowed.SelectMany(room => room.Value
            .Where(to => !room.Value.Any(other => s_allowed[other].Contains(to, StringComparer.Ordinal)))
            .Select(to => $"{room.Key} → {to}"));

        Assert.Equal(allowed.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Reached(string room)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>([room]);
        while (ahead.TryDequeue(out var at))
        {
            foreach (var next in ProjectFile.All.Single(project => project.Room == at).Arrows.Where(reached.Add))
            {
                ahead.Enqueue(next);
            }
        }

        return reached;
    }
}
