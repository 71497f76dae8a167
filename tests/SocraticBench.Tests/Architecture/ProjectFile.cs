using System.Xml.Linq;

namespace SocraticBench.Tests.Architecture;

/// <summary>What a project file says of its neighbours.</summary>
/// <param name="Path">The file, named from the root.</param>
/// <param name="Xml">Its content.</param>
internal sealed record ProjectFile(string Path, XElement Xml)
{
    /// <summary>The room: the project's name without <c>SocraticBench.</c>.</summary>
    public string Room { get; } = System.IO.Path.GetFileNameWithoutExtension(Path).Replace("SocraticBench.", "", StringComparison.Ordinal);

    /// <summary>Rooms that it refers to.</summary>
    public IEnumerable<string> Arrows => Included("ProjectReference")
        .Select(reference => System.IO.Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')).Replace("SocraticBench.", "", StringComparison.Ordinal));

    /// <summary>Packages that it refers to.</summary>
    public IEnumerable<string> Packages => Included("PackageReference");

    /// <summary>Every project of the repository.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Repository.Files("*.csproj").Select(file => new ProjectFile(file, XElement.Load(Repository.At(file))))];

    /// <summary>The <c>Include</c> of each item of one kind, whatever group or condition it stands in.</summary>
    public IEnumerable<string> Included(string item) => Items(item).Select(found => (string?)found.Attribute("Include") ?? "");

    /// <summary>Every item of one kind.</summary>
    public IEnumerable<XElement> Items(string item) => Xml.Descendants().Where(found => found.Name.LocalName == item);
}
