using SocraticBench.Core.Records;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Notices;

/// <summary>Appends alerts to <c>alerts.jsonl</c> at the lake's root, one a line. The same alert is told once, however often its stage is run.</summary>
public sealed class FileNotifier(string lakeFolder) : INotifier
{
    private readonly Lock _gate = new();
    private readonly string _file = Path.Combine(Path.GetFullPath(lakeFolder), StoreFiles.Alerts);

    /// <inheritdoc/>
    /// <exception cref="LakeException">The file cannot be written.</exception>
    public Task NotifyAsync(Alert alert, CancellationToken cancel) => Task.Run(() => Notify(RecordJson.Bytes(alert)), cancel);

    private void Notify(byte[] line)
    {
        lock (_gate)
        {
            try
            {
                if (!IsTold(line))
                {
                    using var journal = JournalFile.Open(new LocalDisk(fsync: true), _file);
                    journal.Append(line);
                }
            }
            catch (Exception error) when (DiskFaults.IsDisk(error))
            {
                throw DiskFaults.Explain(error, "note an alert", Path.GetDirectoryName(_file)!);
            }
        }
    }

    private bool IsTold(byte[] line) =>
        File.Exists(_file) && File.ReadAllBytes(_file).AsSpan() is var told && Contains(told, [.. line, (byte)'\n']);

    private static bool Contains(ReadOnlySpan<byte> told, ReadOnlySpan<byte> line)
    {
        for (var at = told.IndexOf(line); at >= 0; at = told.IndexOf(line))
        {
            if (at == 0 || told[at - 1] == (byte)'\n')
            {
                return true;
            }

            told = told[(at + 1)..];
        }

        return false;
    }
}
