namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>One thing that the doctor looked at.</summary>
/// <param name="Name">The thing.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Value">What was found; never a secret.</param>
/// <param name="Mend">What to do; null where nothing needs doing.</param>
internal sealed record Finding(string Name, FindingStatus Status, string Value, string? Mend = null);
