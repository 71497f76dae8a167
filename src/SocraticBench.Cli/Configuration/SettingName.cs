namespace SocraticBench.Cli.Configuration;

/// <summary>A setting: its key in the configuration file, which in capitals after <c>SOCRATIC_</c> is its environment variable.</summary>
internal sealed record SettingName
{
    private SettingName(string key, string purpose, string? fallback = null) => (Key, Purpose, Default) = (key, purpose, fallback);

    public static SettingName Lake { get; } = new("lake", "folder of the lake", "socratic-lake");

    public static SettingName Config { get; } = new("config", "folder of models, seeds, prompts and rubrics");

    public static SettingName Judge { get; } = new("judge", "model that judges");

    public static SettingName Concurrency { get; } = new("concurrency", "dialogues at a time", "20");

    public static SettingName Budget { get; } = new("budget", "US dollars that an execution may spend");

    /// <summary>All settings, in the order that a reader wants them.</summary>
    public static IReadOnlyList<SettingName> All { get; } = [Lake, Config, Judge, Concurrency, Budget];

    public string Key { get; }

    public string Purpose { get; }

    /// <summary>The value where nothing is set; null for none, or where it depends (<see cref="Config"/>).</summary>
    public string? Default { get; }

    public string Variable => "SOCRATIC_" + Key.ToUpperInvariant();
}
