using System.Globalization;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Configuration;

/// <summary>Settings in force: the configuration file, overruled by environment variables, overruled by options.</summary>
internal sealed class EffectiveSettings
{
    private readonly CliHost _host;
    private readonly IReadOnlyDictionary<string, string> _file;
    private readonly IReadOnlyDictionary<SettingName, string?> _options;

    private EffectiveSettings(CliHost host, IReadOnlyDictionary<SettingName, string?> options) =>
        (_host, _options, _file) = (host, options, ConfigurationFile.Read(host.WorkingDirectory));

    /// <summary>Full path of the lake's folder.</summary>
    public string Lake => _host.PathOf(Find(SettingName.Lake).Value!);

    /// <summary>Full path of the config folder; it may not be there.</summary>
    public string Config => _host.PathOf(Find(SettingName.Config).Value!);

    public static EffectiveSettings Read(CliHost host, Dictionary<SettingName, string?> options) => new(host, options);

    /// <summary>A setting with its source; <paramref name="option"/> is what the command's own option says, null where not given.</summary>
    public Setting Find(SettingName name, string? option = null)
    {
        if ((option ?? _options.GetValueOrDefault(name)) is { } given)
        {
            return new Setting(name, given, $"--{name.Key.Replace('_', '-')}");
        }

        if (_host.Variable(name.Variable) is { } variable)
        {
            return new Setting(name, variable, name.Variable);
        }

        return _file.TryGetValue(name.Key, out var written)
            ? new Setting(name, written, ConfigurationFile.Name)
            : name == SettingName.Config ? DefaultConfig() : new Setting(name, name.Default, "default");
    }

    /// <summary>A setting that is a whole number within a range.</summary>
    /// <exception cref="UsageException">It is not; names the source.</exception>
    public int Whole(SettingName name, int? option, int min, int max)
    {
        var setting = Find(name, option?.ToString(CultureInfo.InvariantCulture));
        return int.TryParse(setting.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : throw Wrong(setting, $"a whole number from {min} to {max}");
    }

    /// <summary>A setting that is an amount, 0 or more; null where it is not set.</summary>
    /// <exception cref="UsageException">It is not a number; names the source.</exception>
    public double? Amount(SettingName name, double? option)
    {
        var setting = Find(name, option?.ToString(CultureInfo.InvariantCulture));
        if (setting.Value is null)
        {
            return null;
        }

        return double.TryParse(setting.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number >= 0
            ? number
            : throw Wrong(setting, "a number, 0 or more");
    }

    private static UsageException Wrong(Setting setting, string wanted) =>
        new(setting.Source, $"'{setting.Value}' is no value for {setting.Name.Key}", $"give {wanted}");

    private Setting DefaultConfig() => Directory.Exists(_host.PathOf("config"))
        ? new Setting(SettingName.Config, _host.PathOf("config"), "./config")
        : new Setting(SettingName.Config, Path.Combine(_host.ProgramFolder, "config"), "shipped with the program");
}
