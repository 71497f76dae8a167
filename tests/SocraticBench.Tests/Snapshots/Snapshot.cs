using System.Text;

namespace SocraticBench.Tests.Snapshots;

/// <summary>Compares what a person reads with a committed file, so that a change of it is a reviewed change.</summary>
internal static class Snapshot
{
    private const string Switch = "SOCRATIC_UPDATE_SNAPSHOTS";

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Fails, with the lines that differ, unless the text equals the committed file; writes the file instead where SOCRATIC_UPDATE_SNAPSHOTS=1.</summary>
    /// <param name="actual">The text; line ends are taken as LF.</param>
    /// <param name="relativePath">The file, relative to the repository's root.</param>
    public static void Match(string actual, string relativePath)
    {
        var path = Path.Combine(Root, relativePath);
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (expected != text)
        {
            Assert.Fail(Explain(relativePath, expected, text));
        }
    }

    private static string Explain(string relativePath, string? expected, string actual)
    {
        var what = expected is null ? $"{relativePath} does not exist" : $"{relativePath} differs (- committed, + now):\n{LineDiff.Of(expected, actual)}";
        return $"{what}\nIf the change is meant, run the test again with {Switch}=1 and review the file's diff.";
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

        throw new InvalidOperationException($"No SocraticBench.slnx above {AppContext.BaseDirectory}; run the tests from a build inside the repository.");
    }
}
