using Microsoft.Extensions.AI;

namespace SocraticBench.Models.OpenAi;

/// <summary>Fits a call to what OpenAI-compatible servers take, and to the quirks that a registry entry names among its tags.</summary>
/// <param name="inner">Speaks the protocol.</param>
/// <param name="tags">The registry entry's tags.</param>
internal sealed class CompatibleChatClient(IChatClient inner, IReadOnlyList<string> tags) : DelegatingChatClient(inner)
{
    /// <summary>The model refuses a temperature.</summary>
    public const string NoTemperature = "no-temperature";

    /// <summary>The model refuses a system message: its text goes before the first student message.</summary>
    public const string NoSystemPrompt = "no-system-prompt";

    /// <summary>The model refuses a seed.</summary>
    public const string NoSeed = "no-seed";

    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        base.GetResponseAsync(tags.Contains(NoSystemPrompt) ? WithoutSystem([.. messages]) : messages, Fitted(options), cancellationToken);

    private ChatOptions? Fitted(ChatOptions? options)
    {
        if (options is null)
        {
            return null;
        }

        var fitted = options.Clone();
        fitted.Temperature = tags.Contains(NoTemperature) ? null : options.Temperature;
        // Servers differ in how wide a seed they take, and some read a negative one as "random": 31 bits suit all.
        fitted.Seed = tags.Contains(NoSeed) ? null : options.Seed & int.MaxValue;
        fitted.AdditionalProperties = null;
        return fitted;
    }

    private static List<ChatMessage> WithoutSystem(List<ChatMessage> messages)
    {
        var system = string.Join("\n\n", messages.Where(message => message.Role == ChatRole.System).Select(message => message.Text));
        var rest = messages.Where(message => message.Role != ChatRole.System).ToList();
        var first = rest.FindIndex(message => message.Role == ChatRole.User);
        if (system.Length > 0 && first >= 0)
        {
            rest[first] = new ChatMessage(ChatRole.User, $"{system}\n\n{rest[first].Text}");
        }

        return rest;
    }
}
