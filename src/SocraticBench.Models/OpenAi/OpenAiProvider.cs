using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using SocraticBench.Core.Planning;

namespace SocraticBench.Models.OpenAi;

/// <summary>Clients for OpenAI and for every server that speaks its chat protocol.</summary>
internal static class OpenAiProvider
{
    // Local servers want no key, but the client will not send none.
    private const string NoKey = "none";

    /// <summary>A client without retries and without a timeout of its own: both are made in one place, outside.</summary>
    public static IChatClient Client(ModelConfig config, string? key, HttpClient http)
    {
        var options = new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        if (config.Endpoint is { } endpoint)
        {
            options.Endpoint = new Uri(endpoint);
        }

        var chat = new ChatClient(config.ModelId, new ApiKeyCredential(string.IsNullOrEmpty(key) ? NoKey : key), options);
        return new CompatibleChatClient(chat.AsIChatClient(), config.Tags, IsOpenAi(config));
    }

    /// <summary>Whether a call would be refused for want of a key, whatever it asks.</summary>
    public static bool LacksKey(ModelConfig config, string? key) => IsOpenAi(config) && string.IsNullOrEmpty(key);

    private static bool IsOpenAi(ModelConfig config) =>
        config.Endpoint is null || new Uri(config.Endpoint).Host.EndsWith("openai.com", StringComparison.OrdinalIgnoreCase);
}
