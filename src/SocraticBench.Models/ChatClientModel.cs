using Microsoft.Extensions.AI;
using SocraticBench.Core.Dialogues;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models;

/// <summary>The model port over any <see cref="IChatClient"/>: one call, one attempt, no retries. Whoever wants retries wraps it.</summary>
/// <param name="client">The client; its own retries must be off.</param>
/// <param name="modelId">The provider's id of the model.</param>
/// <param name="clock">Measures latency.</param>
/// <param name="secret">A key that no failure may quote; null where there is none.</param>
public sealed class ChatClientModel(IChatClient client, string modelId, TimeProvider clock, string? secret = null) : IModel
{
    /// <summary>OpenAI's clients report a refusal as an error content with this code.</summary>
    private const string RefusalCode = "Refusal";

    public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        var (messages, options) = (Messages(call), Options(call));
        var began = clock.GetTimestamp();
        try
        {
            var response = await client.GetResponseAsync(messages, options, cancel).ConfigureAwait(false);
            var latency = clock.GetElapsedTime(began).TotalMilliseconds;
            return ReplyOf(response) with { StopReason = response.FinishReason?.Value, RequestId = response.ResponseId, LatencyMs = latency };
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure) when (ChatFailure.Explains(failure))
        {
            return ChatFailure.Of(failure, clock.GetUtcNow(), secret);
        }
    }

    private static List<ChatMessage> Messages(Call call)
    {
        var messages = new List<ChatMessage>(call.Messages.Count + 1);
        if (call.SystemPrompt is { Length: > 0 } system)
        {
            messages.Add(new ChatMessage(ChatRole.System, system));
        }

        messages.AddRange(call.Messages.Select(message => new ChatMessage(RoleOf(message.Role), message.Text)));
        return messages;
    }

    private static ChatRole RoleOf(Role role) => role switch
    {
        Role.Student => ChatRole.User,
        Role.Tutor => ChatRole.Assistant,
        Role.System => ChatRole.System,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "no such role"),
    };

    private ChatOptions Options(Call call) => new()
    {
        ModelId = modelId,
        Temperature = (float?)call.Temperature,
        MaxOutputTokens = call.MaxTokens,
        Seed = call.RngSeed,
        AdditionalProperties = new AdditionalPropertiesDictionary
        {
            [CallProperties.Turn] = call.TurnNumber,
            [CallProperties.Conversation] = call.ConversationId,
        },
    };

    private static Reply ReplyOf(ChatResponse response)
    {
        var (text, usage, why) = (response.Text, UsageOf(response.Usage), response.FinishReason);
        if (RefusalOf(response) is { } refusal)
        {
            return new Reply.Refused(refusal, usage);
        }

        return why switch
        {
            _ when why == ChatFinishReason.ContentFilter => new Reply.Filtered(usage),
            _ when why?.Value == "refusal" && text.Length > 0 => new Reply.Refused(text, usage),
            _ when string.IsNullOrWhiteSpace(text) => new Reply.Empty(usage),
            _ when why == ChatFinishReason.Length => new Reply.CutOff(text, usage),
            _ => new Reply.Replied(text, usage),
        };
    }

    private static string? RefusalOf(ChatResponse response) =>
        response.Messages
            .SelectMany(message => message.Contents)
            .OfType<ErrorContent>()
            .FirstOrDefault(error => string.Equals(error.ErrorCode, RefusalCode, StringComparison.OrdinalIgnoreCase) && error.Message.Length > 0)
            ?.Message;

    private static Usage UsageOf(UsageDetails? usage) =>
        usage is null ? Usage.Unknown : new Usage((int?)usage.InputTokenCount, (int?)usage.OutputTokenCount, (int?)usage.CachedInputTokenCount);
}
