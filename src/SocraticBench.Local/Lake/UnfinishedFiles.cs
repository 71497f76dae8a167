using System.Diagnostics;
using System.Globalization;

namespace SocraticBench.Local.Lake;

/// <summary>Files that a crash left on their way to their names. Each begins with the id of the process that wrote it.</summary>
internal static class UnfinishedFiles
{
    public static int Remove(string folder, DateTimeOffset before)
    {
        var removed = 0;
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < before.UtcDateTime && !IsAlive(file)))
            {
                File.Delete(file);
                removed++;
            }
        }

        return removed;
    }

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
