namespace SocraticBench.Tests.Architecture;

/// <summary>The working tree these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] s_notSource = [".git", "bin", "obj", "artifacts", "node_modules", "cdk.out", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder named from the root.</summary>
    public static string At(string relative) => Path.Combine(Root, relative);

    /// <summary>Files of one kind below a folder, named from the root with forward slashes, build output left out, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string pattern, string under = "")
    {
        var found = new List<string>();
        Collect(new DirectoryInfo(At(under)), pattern, found);
        return [.. found.Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    private static void Collect(DirectoryInfo folder, string pattern, List<string> found)
    {
        if (!folder.Exists)
        {
            return;
        }

        found.AddRange(folder.EnumerateFiles(pattern).Select(file => file.FullName));
        foreach (var below in folder.EnumerateDirectories().Where(below => !s_notSource.Contains(below.Name, StringComparer.Ordinal)))
        {
            Collect(below, pattern, found);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SocraticBench.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no SocraticBench.slnx above {AppContext.BaseDirectory}: run the tests from a checkout");
    }
}
