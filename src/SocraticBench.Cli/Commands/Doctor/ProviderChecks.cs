using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>Whether each provider's credentials are there. Their values are never read further than that.</summary>
internal static class ProviderChecks
{
    public static IEnumerable<Finding> Of(CliHost host) =>
    [
        Key(host, "OpenAI-compatible", "SOCRATIC_OPENAI_API_KEY", "OPENAI_API_KEY"),
        Key(host, "Anthropic", "SOCRATIC_ANTHROPIC_API_KEY", "ANTHROPIC_API_KEY"),
        Aws(host),
    ];

    private static Finding Key(CliHost host, string provider, params string[] variables) =>
        variables.FirstOrDefault(variable => host.Variable(variable) is not null) is { } found
            ? new Finding(provider, FindingStatus.Ok, $"{found} is set")
            : new Finding(provider, FindingStatus.Off, "no key set", $"set {variables[0]} (or {variables[^1]}) to use its models; simulated models need none");

    private static Finding Aws(CliHost host)
    {
        if (host.Variable("AWS_ACCESS_KEY_ID") is not null && host.Variable("AWS_SECRET_ACCESS_KEY") is null)
        {
            return new Finding("AWS (Bedrock)", FindingStatus.Error, "AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY", "set both, or use AWS_PROFILE");
        }

        var source = Source(host);
        if (source is null)
        {
            return new Finding("AWS (Bedrock)", FindingStatus.Off, "no credentials found", "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, to use Bedrock");
        }

        return (host.Variable("AWS_REGION") ?? host.Variable("AWS_DEFAULT_REGION")) is { } region
            ? new Finding("AWS (Bedrock)", FindingStatus.Ok, $"credentials from {source}, region {region}")
            : new Finding("AWS (Bedrock)", FindingStatus.Warning, $"credentials from {source}, no region in the environment", "set AWS_REGION unless the profile names one");
    }

    private static string? Source(CliHost host)
    {
        foreach (var variable in (string[])["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"])
        {
            if (host.Variable(variable) is not null)
            {
                return variable;
            }
        }

        var file = host.Variable("AWS_SHARED_CREDENTIALS_FILE") ?? (host.Variable("HOME") is { } home ? Path.Combine(home, ".aws", "credentials") : null);
        return file is not null && File.Exists(file) ? file : null;
    }
}
