using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models;

/// <summary>Models named on the command line without a registry entry: <c>openai:&lt;model&gt;@&lt;base-url&gt;</c>.</summary>
internal static class AdHocName
{
    // What is assumed of a model about which nothing is known; most served today have at least this.
    private const int AssumedWindowTokens = 128_000;

    private const string OpenAi = "openai:";

    /// <summary>The entry that a name describes; null for names of another form.</summary>
    /// <exception cref="UnknownModelException">The form is right, the address is not.</exception>
    public static ModelConfig? Parse(string name)
    {
        if (!name.StartsWith(OpenAi, StringComparison.Ordinal) || name.Length == OpenAi.Length)
        {
            return null;
        }

        // The address begins at the last @ before a scheme: a model's own name may hold an @.
        var at = name.LastIndexOf("@http", StringComparison.OrdinalIgnoreCase);
        var (model, url) = at < 0 ? (name[OpenAi.Length..], null) : (name[OpenAi.Length..at], name[(at + 1)..]);
        return model.Length == 0 ? null : new ModelConfig
        {
            Id = name,
            Provider = "openai",
            ModelId = model,
            Family = FamilyOf(model),
            Endpoint = url is null ? null : Address(name, url),
            ContextWindowTokens = AssumedWindowTokens,
            Tags = ["ad-hoc", PhaseRoom.WindowAssumed],
        };
    }

    private static string Address(string name, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new UnknownModelException($"model '{name}': '{url}' is no http address; write openai:<model>@http://host:port/v1");
        }

        return address.UserInfo.Length == 0
            ? url
            : throw new UnknownModelException("a model's address must not hold a password, for it is stored; put the key into SOCRATIC_OPENAI_API_KEY");
    }

    // "qwen2.5:7b-instruct" and "org/qwen3-8b" are both of the family "qwen".
    private static string FamilyOf(string model)
    {
        var own = model[(model.LastIndexOf('/') + 1)..];
        var letters = new string([.. own.TakeWhile(char.IsLetter)]).ToLowerInvariant();
        return letters.Length > 0 ? letters : own;
    }
}
