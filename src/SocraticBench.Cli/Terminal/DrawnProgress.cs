using System.Collections.Concurrent;
using SocraticBench.Pipeline.Ports;
using Spectre.Console;

namespace SocraticBench.Cli.Terminal;

/// <summary>A bar for each stage, drawn in place.</summary>
internal sealed class DrawnProgress : IProgressView
{
    private readonly IAnsiConsole _console;
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, Lazy<ProgressTask>> _bars = new(StringComparer.Ordinal);
    private readonly Task _drawing;
    private ProgressContext? _context;

    public DrawnProgress(IAnsiConsole console)
    {
        _console = console;
        _drawing = console.Progress()
            .AutoClear(false)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new CountColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                _context = context;
                await _done.Task.ConfigureAwait(false);
                context.Refresh();
            });
    }

    public void Report(StageProgress value)
    {
        if (_context is not { } context || _done.Task.IsCompleted)
        {
            return;
        }

        var bar = _bars.GetOrAdd(value.Stage, stage => new(() => context.AddTask(Markup.Escape(stage)))).Value;
        bar.MaxValue = Math.Max(value.Total, 1);
        // Reports of parallel runs may overtake one another; a bar never goes back.
        bar.Value = Math.Max(bar.Value, value.Total == 0 ? 1 : value.Done);
        if (bar.IsFinished)
        {
            // Else its clock would run on with the later stages.
            bar.StopTask();
        }
    }

    public void Note(string line) => _console.WriteLine(PrintableText.Line(line, 2_000));

    public async ValueTask DisposeAsync()
    {
        _done.TrySetResult();
        await _drawing.ConfigureAwait(false);
    }
}
