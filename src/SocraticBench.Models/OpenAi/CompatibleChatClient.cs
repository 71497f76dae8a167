using System.Text.Json;
using Microsoft.Extensions.AI;
using ChatCompletionOptions = OpenAI.Chat.ChatCompletionOptions;

namespace SocraticBench.Models.OpenAi;

/// <summary>Fits a call to what OpenAI-compatible servers take, and to the quirks that a registry entry names among its tags.</summary>
/// <param name="inner">Speaks the protocol.</param>
/// <param name="tags">The registry entry's tags.</param>
/// <param name="isOpenAi">Whether OpenAI itself answers.</param>
internal sealed class CompatibleChatClient(IChatClient inner, IReadOnlyList<string> tags, bool isOpenAi) : DelegatingChatClient(inner)
{
    /// <summary>The model refuses a temperature.</summary>
    public const string NoTemperature = "no-temperature";

    /// <summary>The model refuses a system message: its text goes before the first student message.</summary>
    public const string NoSystemPrompt = "no-system-prompt";

    /// <summary>The model refuses a seed.</summary>
    public const string NoSeed = "no-seed";

    /// <summary>The server knows the token limit by its new name only.</summary>
    public const string MaxCompletionTokens = "max-completion-tokens";

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        try
        {
            var fitting = tags.Contains(NoSystemPrompt) ? WithoutSystem([.. messages]) : messages;
            return await base.GetResponseAsync(fitting, Fitted(options), cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentOutOfRangeException noChoice)
        {
            // The library takes the first choice of an answer without looking whether there is one.
            throw new JsonException("it holds no choice", noChoice);
        }
    }

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
        if (!isOpenAi && !tags.Contains(MaxCompletionTokens) && options.MaxOutputTokens is { } most)
        {
            (fitted.MaxOutputTokens, fitted.RawRepresentationFactory) = (null, _ => WithMaxTokens(most));
        }

        return fitted;
    }

    // OpenAI renamed the field; of the servers that speak its protocol, some ignore the new name, and without a limit would never end.
    private static ChatCompletionOptions WithMaxTokens(int most)
    {
        var raw = new ChatCompletionOptions();
#pragma warning disable SCME0001 // The only way to a field that the library no longer has; marked experimental.
        raw.Patch.Set("$.max_tokens"u8, most);
#pragma warning restore SCME0001
        return raw;
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
