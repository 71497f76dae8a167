using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SocraticBench.Tests.Durability;

/// <summary>The built program as a process of its own, to be killed.</summary>
internal sealed class RealProgram : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _out;
    private readonly Task<string> _error;

    private RealProgram(string folder, string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "socratic-bench"), args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SOCRATIC_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        _process.StandardInput.Close();
        (_out, _error) = (_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
    }

    public bool HasExited => _process.HasExited;

    public static RealProgram Start(string folder, params string[] args) => new(folder, args);

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(string folder, params string[] args)
    {
        using var program = new RealProgram(folder, args);
        return await program.EndAsync();
    }

    /// <summary>Waits for its end, of whatever kind.</summary>
    public async Task<(int ExitCode, string Out, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _out, await _error);
    }

    /// <summary>Kills it as a power cut would: it is not asked. False where it had ended by itself.</summary>
    public async Task<bool> KillAsync()
    {
        if (_process.HasExited)
        {
            return false;
        }

        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode == 137;
    }

    /// <summary>Sends it a signal by name: TERM or INT.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
