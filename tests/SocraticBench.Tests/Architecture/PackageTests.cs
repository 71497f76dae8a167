using System.Xml.Linq;

namespace SocraticBench.Tests.Architecture;

/// <summary>Which room may use which package. A new package is a decision: add it here, pin it, and say why in docs/decisions.</summary>
public sealed class PackageTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = ["MathNet.Numerics", "Microsoft.CodeAnalysis.BannedApiAnalyzers"],
        ["Pipeline"] = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"],
        ["Models"] =
        [
            "Google.Protobuf", "Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI.OpenAI", "Microsoft.ML.Tokenizers",
            "Microsoft.ML.Tokenizers.Data.O200kBase", "OpenAI", "System.Numerics.Tensors",
        ],
        ["Local"] = ["CsvHelper", "DuckDB.NET.Data.Full", "Microsoft.Data.Sqlite"],
        ["Aws"] = [],
        ["Dashboard"] = [],
        ["Cli"] = ["CsvHelper", "Spectre.Console", "System.CommandLine", "Ulid"],
        ["Worker"] = [],
        ["Infra"] = [],
        ["Tests"] = ["CsCheck", "xunit.v3"],
        ["Bench"] = ["BenchmarkDotNet"],
    };

    [Fact]
    public void Each_room_uses_only_the_packages_of_its_list()
    {
        var wrong = ProjectFile.All
            .SelectMany(project => project.Packages.Select(package => (project.Room, Package: package)))
            .Where(use => !s_allowed.GetValueOrDefault(use.Room, []).Contains(use.Package, StringComparer.Ordinal))
            .Select(use => $"{use.Room} uses {use.Package}");

        Offenders.None(wrong);
    }

    [Fact]
    public void Every_package_is_pinned_to_exactly_one_version()
    {
        var pins = XElement.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").ToList();

        Assert.NotEmpty(pins);
        Offenders.None(pins.Where(pin => (string?)pin.Attribute("Version") is not ['[', .., ']'] version || version.Contains(',', StringComparison.Ordinal))
            .Select(pin => pin.ToString()));
    }

    [Fact]
    public void No_project_states_a_version_of_its_own()
    {
        var stated = ProjectFile.All
            .SelectMany(project => project.Items("PackageReference")
                .Where(package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null || package.HasElements)
                .Select(package => $"{project.Path}: {package}"));

        Offenders.None(stated);
    }

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Offenders.None(ProjectFile.All
            .Select(project => Path.Combine(Path.GetDirectoryName(project.Path)!, "packages.lock.json"))
            .Where(file => !File.Exists(Repository.At(file))));

    [Fact]
    public void Analyzers_stay_out_of_what_a_room_passes_on() =>
        Offenders.None(ProjectFile.All.SelectMany(project => project.Items("PackageReference")
            .Where(package => ((string?)package.Attribute("Include"))!.EndsWith("Analyzers", StringComparison.Ordinal)
                && !string.Equals((string?)package.Attribute("PrivateAssets"), "all", StringComparison.OrdinalIgnoreCase))
            .Select(package => $"{project.Path}: {package}")));
}
