using System.CommandLine;

namespace SocraticBench.Cli.CommandLine;

/// <summary>What all commands share: the host and the options that mean the same everywhere. Made once per invocation.</summary>
internal sealed class CliFrame(CliHost host)
{
    public CliHost Host { get; } = host;

    /// <summary>For commands that read or write a lake.</summary>
    public Option<string?> Lake { get; } = new("--lake")
    {
        Description = "Folder of the lake (default: SOCRATIC_LAKE, the configuration file, or ./socratic-lake)",
        HelpName = "PATH",
    };

    /// <summary>For commands that read models, seeds, prompts and rubrics.</summary>
    public Option<string?> Config { get; } = new("--config")
    {
        Description = "Folder of models, seeds, prompts and rubrics (default: SOCRATIC_CONFIG, the configuration file, ./config, or what the program ships)",
        HelpName = "DIR",
    };

    /// <summary>For commands that print something a script may read.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON" };

    /// <summary>On every command.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No progress and no remarks on stderr, only errors", Recursive = true };

    /// <summary>On every command.</summary>
    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours (also: NO_COLOR)", Recursive = true };

    /// <summary>On every command.</summary>
    public Option<bool> Debug { get; } = new("--debug") { Description = "Show the trace of an error", Recursive = true };
}
