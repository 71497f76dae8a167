namespace SocraticBench.Cli.CommandLine;

/// <summary>What the program's end means to a script. Stable; printed by <c>socratic-bench --help</c>.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>It failed, through no fault of the input.</summary>
    public const int Failed = 1;

    /// <summary>The command line, a file or a setting is not acceptable; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Done in part, or a gate (<c>--fail-under</c>) was not met.</summary>
    public const int Partial = 3;

    /// <summary>Interrupted (Ctrl-C).</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;
}
