namespace SocraticBench.Cli.Configuration;

/// <summary>A setting's value in force.</summary>
/// <param name="Name">Which setting.</param>
/// <param name="Value">The value; null where it is not set and has no default.</param>
/// <param name="Source">Where it comes from: an option, a variable, a file, or <c>default</c>.</param>
internal sealed record Setting(SettingName Name, string? Value, string Source);
