using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>
/// Lets one writer at a time compare a version and replace it, in this process and in others: an operating system lock on a file,
/// freed when its holder dies. Keys share a few locks; a replacement takes milliseconds.
/// </summary>
internal sealed class ReplaceLock(string folder)
{
    private const int Stripes = 16;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);
    private const int MaxPauses = 4000;

    public async Task<IDisposable> TakeAsync(string key, CancellationToken cancel)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"replace-{Stripe(key):00}"));
        for (var pauses = 0; pauses < MaxPauses; pauses++)
        {
            if (TryTake(path, key) is { } held)
            {
                return held;
            }

            await Task.Delay(s_pause, cancel).ConfigureAwait(false);
        }

        throw new LakeException(LakeFault.Storage, $"cannot replace {key}: another process has held {path} for 20 s; stop it and try again");
    }

    private FileStream? TryTake(string path, string key)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return FileLock.TryTake(path);
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            throw DiskFaults.Explain(error, $"lock {key}", folder);
        }
    }

    private static int Stripe(string key) => key.Aggregate(0, (hash, letter) => (hash * 31 + letter) & 0xffff) % Stripes;
}
