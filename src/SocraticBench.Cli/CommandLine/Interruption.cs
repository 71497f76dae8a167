using System.Runtime.InteropServices;

namespace SocraticBench.Cli.CommandLine;

/// <summary>Turns Ctrl-C and SIGTERM into a cancellation, and remembers which it was. A second signal ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _exitCode = CommandLine.ExitCode.Interrupted;

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The exit code that the signal asks for.</summary>
    public int ExitCode => Volatile.Read(ref _exitCode);

    /// <summary>Listens to this process's signals.</summary>
    public static Interruption OfProcess()
    {
        var interruption = new Interruption();
        interruption._signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => interruption.On(signal, CommandLine.ExitCode.Interrupted)));
        interruption._signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => interruption.On(signal, CommandLine.ExitCode.Terminated)));
        return interruption;
    }

    /// <summary>Interrupts as a signal would.</summary>
    public void Interrupt(int exitCode)
    {
        Volatile.Write(ref _exitCode, exitCode);
        _source.Cancel();
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _source.Dispose();
    }

    private void On(PosixSignalContext signal, int exitCode)
    {
        // The second one keeps the system's own meaning: die now.
        signal.Cancel = !_source.IsCancellationRequested;
        if (signal.Cancel)
        {
            Interrupt(exitCode);
        }
    }
}
