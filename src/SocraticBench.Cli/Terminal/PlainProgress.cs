using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Terminal;

/// <summary>Lines for a log: a stage's first and last, and between them one each 10% but not more often than every two seconds, or every 15 s.
/// A stage that is one piece of work is mentioned only where it took long.</summary>
internal sealed class PlainProgress(TextWriter writer, TimeProvider clock) : IProgressView
{
    private static readonly TimeSpan s_atMost = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_atLeast = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Done, long At, long Began)> _last = new(StringComparer.Ordinal);

    public void Report(StageProgress value)
    {
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            var seen = _last.TryGetValue(value.Stage, out var last);
            if (seen && !IsDue(value, last, now))
            {
                return;
            }

            var began = seen ? last.Began : now;
            _last[value.Stage] = (value.Done, now, began);
            if (value.Total > 1 || clock.GetElapsedTime(began, now) >= s_atMost)
            {
                writer.WriteLine(Line(value, clock.GetElapsedTime(began, now)));
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
        return value.Done >= value.Total
            || since >= s_atLeast
            || (since >= s_atMost && (long)value.Done * 10 / value.Total > (long)last.Done * 10 / value.Total);
    }

    private static string Line(StageProgress value, TimeSpan elapsed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Stage}: {value.Done} of {value.Total} ({(value.Total == 0 ? 100 : 100L * value.Done / value.Total)}%), {elapsed.TotalSeconds:0} s");
}
