using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>Whether the credentials of the providers that this version calls are there. Their values are never read further than that.</summary>
internal static class ProviderChecks
{
    public static IEnumerable<Finding> Of(CliHost host) => [Key(host, "OpenAI-compatible", "SOCRATIC_OPENAI_API_KEY", "OPENAI_API_KEY")];

    private static Finding Key(CliHost host, string provider, params string[] variables) =>
        variables.FirstOrDefault(variable => host.Variable(variable) is not null) is { } found
            ? new Finding(provider, FindingStatus.Ok, $"{found} is set")
            : new Finding(provider, FindingStatus.Off, "no key set", $"set {variables[0]} (or {variables[^1]}) to use its models; simulated models need none");
}
