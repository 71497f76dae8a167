using System.Diagnostics;
using System.Globalization;

namespace SocraticBench.Local.Lake;

/// <summary>Files that a crash left on their way to their names. Each begins with the id of the process that wrote it.</summary>
internal static class UnfinishedFiles
{
    public static int Remove(string folder, DateTimeOffset before)
    {
        var left = Find(folder, before);
        foreach (var file in left)
        {
            File.Delete(file);
        }

        return left.Count;
    }

    public static IReadOnlyList<string> Find(string folder, DateTimeOffset before) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < before.UtcDateTime && !IsAlive(file)).Order(StringComparer.Ordinal)]
        : [];

    // A process of that number may be another by now: then the file stays until the next time, which harms nobody.
    private static bool IsAlive(string file)
    {
        try
        {
            using var process = Process.GetProcessById(int.Parse(Path.GetFileName(file).Split('-')[0], CultureInfo.InvariantCulture));
            return true;
        }
        catch (Exception gone) when (gone is ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
