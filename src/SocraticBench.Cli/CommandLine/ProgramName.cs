namespace SocraticBench.Cli.CommandLine;

/// <summary>How the reader can call this program from where they stand, for command lines to be copied.</summary>
internal static class ProgramName
{
    private const string Name = "socratic-bench";

    /// <summary>The bare name where the search path finds it; else the launcher that the build wrote, as seen from the working folder.</summary>
    public static string Of(CliHost host)
    {
        var onPath = (host.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (onPath.Any(folder => File.Exists(Path.Combine(folder, Name))))
        {
            return Name;
        }

        for (var folder = Path.TrimEndingDirectorySeparator(host.ProgramFolder); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "artifacts", Name)))
            {
                return Quoted(Shown(host, Path.Combine(folder, "artifacts", Name)));
            }
        }

        return Name;
    }

    /// <summary>A path as the reader would type it: relative where it lies below the working folder, quoted where it must be.</summary>
    public static string PathFor(CliHost host, string path) => Quoted(Shown(host, path));

    private static string Shown(CliHost host, string path)
    {
        var relative = Path.GetRelativePath(host.WorkingDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }

    private static string Quoted(string path) =>
        path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_' or '+' or '=' or '~') ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
