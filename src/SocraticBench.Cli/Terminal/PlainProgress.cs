using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Terminal;

/// <summary>
/// Lines for a log: a stage's end, and before it one each 10% but not more often than every two seconds, or else every 10 s. A stage that is
/// one piece of work is mentioned only where it took long.
/// </summary>
internal sealed class PlainProgress(TextWriter writer, TimeProvider clock) : IProgressView
{
    private static readonly TimeSpan s_atMost = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_atLeast = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Done, long At, long Began)> _last = new(StringComparer.Ordinal);

    public void Report(StageProgress value)
    {
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            var last = _last.TryGetValue(value.Stage, out var seen) ? seen : _last[value.Stage] = (-1, now, now);
            if (IsDue(value, last, now))
            {
                _last[value.Stage] = (value.Done, now, last.Began);
                writer.WriteLine(Line(value, clock.GetElapsedTime(last.Began, now)));
            }
        }
    }

    public void Note(string line)
    {
        lock (_lock)
        {
            writer.WriteLine(PrintableText.Line(line, 2_000));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private bool IsDue(StageProgress value, (int Done, long At, long Began) last, long now)
    {
        if (value.Done <= last.Done)
        {
            return false;
        }

        var since = clock.GetElapsedTime(last.At, now);
        if (value.Done >= value.Total)
        {
            return value.Total > 1 || clock.GetElapsedTime(last.Began, now) >= s_atMost;
        }

        return since >= s_atLeast
            || (since >= s_atMost && Tenths(value.Done, value.Total) > Tenths(last.Done, value.Total));
    }

    private static long Tenths(int done, int total) => Math.Max(done, 0) * 10L / total;

    private static string Line(StageProgress value, TimeSpan elapsed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Stage}: {value.Done} of {value.Total} ({(value.Total == 0 ? 100 : 100L * value.Done / value.Total)}%), {elapsed.TotalSeconds:0} s");
}
