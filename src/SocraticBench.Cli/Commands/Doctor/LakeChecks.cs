using System.Globalization;
using SocraticBench.Cli.Composition;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>Whether the lake can be written and asked. Nothing is left behind.</summary>
internal static class LakeChecks
{
    private const long LittleRoom = 1L << 30;

    public static IEnumerable<Finding> Folder(string lake)
    {
        if (File.Exists(lake))
        {
            yield return new Finding("lake", FindingStatus.Error, $"{lake} is a file", "name a folder with --lake or SOCRATIC_LAKE");
            yield break;
        }

        // Where there is no lake yet, what counts is whether one can be made.
        var nearest = Nearest(lake);
        yield return Writable(nearest) is { } wrong
            ? new Finding("lake", FindingStatus.Error, $"{nearest} cannot be written: {wrong}", "change its permissions, or name another folder with --lake")
            : Directory.Exists(lake)
                ? new Finding("lake", FindingStatus.Ok, $"{lake}, writable")
                : new Finding("lake", FindingStatus.Off, $"{lake} is not there yet", "the first run makes it: 'socratic-bench run --demo'");
        yield return Room(nearest);
    }

    public static async Task<Finding> IndexAsync(string lake, CancellationToken cancel)
    {
        var file = LocalLake.IndexFile(lake);
        if (!File.Exists(file))
        {
            return new Finding("index", FindingStatus.Off, "none yet", "a run makes it");
        }

        var runs = 0;
        using var index = LocalLake.Index(lake);
        await foreach (var _ in index.ListRunsAsync(null, cancel).ConfigureAwait(false))
        {
            runs++;
        }

        return new Finding("index", FindingStatus.Ok, string.Create(CultureInfo.InvariantCulture, $"{file}, {runs:N0} runs"));
    }

    public static async Task<Finding> AnalyticsAsync(string lake, CancellationToken cancel)
    {
        if (!Directory.Exists(lake))
        {
            return new Finding("SQL", FindingStatus.Off, "no lake to ask yet");
        }

        using var analytics = LocalLake.Analytics(lake);
        var table = await analytics.QueryAsync("select count(*) as turns from turns", cancel).ConfigureAwait(false);
        return new Finding("SQL", FindingStatus.Ok, string.Create(CultureInfo.InvariantCulture, $"{table.Rows[0][0]:N0} turns can be asked"));
    }

    private static string Nearest(string folder) =>
        Directory.Exists(folder) || Path.GetDirectoryName(folder) is not { } parent ? folder : Nearest(parent);

    private static string? Writable(string folder)
    {
        var probe = Path.Combine(folder, $".socratic-bench-doctor-{Path.GetRandomFileName()}");
        try
        {
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
            {
            }

            return null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return wrong.Message;
        }
    }

    private static Finding Room(string folder)
    {
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var text = string.Create(CultureInfo.InvariantCulture, $"{free / (double)(1L << 30):0.0} GiB free");
        return free < LittleRoom ? new Finding("disk", FindingStatus.Warning, text, "make room, or name a lake on another disk") : new Finding("disk", FindingStatus.Ok, text);
    }
}
