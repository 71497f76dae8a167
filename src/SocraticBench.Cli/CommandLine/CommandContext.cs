using System.CommandLine;
using SocraticBench.Cli.Configuration;
using SocraticBench.Cli.Terminal;

namespace SocraticBench.Cli.CommandLine;

/// <summary>One call of a command: its options, where it writes, and the settings in force.</summary>
internal sealed class CommandContext
{
    private readonly CliFrame _frame;
    private readonly ParseResult _parsed;
    private readonly Lazy<EffectiveSettings> _settings;

    public CommandContext(CliFrame frame, ParseResult parsed, CancellationToken cancel)
    {
        (_frame, _parsed, Cancel) = (frame, parsed, cancel);
        Console = CliConsole.Of(frame.Host, noColor: parsed.GetValue(frame.NoColor), quiet: parsed.GetValue(frame.Quiet));
        // Read when first asked for: a broken configuration file must not keep `doctor` from saying so.
        _settings = new(() => EffectiveSettings.Read(frame.Host, new() { [SettingName.Lake] = Given(frame.Lake), [SettingName.Config] = Given(frame.Config) }));
    }

    public CliHost Host => _frame.Host;

    public CliConsole Console { get; }

    public CancellationToken Cancel { get; }

    /// <summary>The settings in force; throws where the configuration file or a variable is not acceptable.</summary>
    public EffectiveSettings Settings => _settings.Value;

    /// <summary>Whether JSON was asked for.</summary>
    public bool Json => Get(_frame.Json);

    /// <summary>An option's value, its default where not given or where this command does not have it.</summary>
    public T? Get<T>(Option<T> option) => _parsed.GetValue(option);

    /// <summary>An argument's value; null where an optional one was not given.</summary>
    public T? Get<T>(Argument<T> argument) => _parsed.GetValue(argument);

    /// <summary>The value of an argument that must be given.</summary>
    public T Require<T>(Argument<T> argument) => _parsed.GetRequiredValue(argument);

    /// <summary>Whether the caller gave the option.</summary>
    public bool Has(Option option) => _parsed.GetResult(option) is { Implicit: false };

    private string? Given(Option<string?> option) => Has(option) ? Get(option) : null;
}
