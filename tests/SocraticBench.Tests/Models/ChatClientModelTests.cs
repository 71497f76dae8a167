using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using SocraticBench.Models;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class ChatClientModelTests
{
    [Fact]
    public async Task A_call_becomes_messages_and_options()
    {
        using var client = new StubClient((_, _) => Says("Why?"));
        await Ask(client);
        Assert.Equal([(ChatRole.System, "Ask, never tell."), (ChatRole.User, TestCalls.Student)], client.Messages.Select(message => (message.Role, message.Text)));
        Assert.Equal((0.3f, 1024, 7L, "the-model"), (client.Options!.Temperature, client.Options.MaxOutputTokens, client.Options.Seed, client.Options.ModelId));
    }

    [Fact]
    public async Task A_reply_carries_usage_stop_reason_and_request_id()
    {
        using var client = new StubClient((_, _) =>
        {
            var response = Says("Why?", ChatFinishReason.Stop);
            response.ResponseId = "req-1";
            response.Usage = new UsageDetails { InputTokenCount = 11, OutputTokenCount = 2, CachedInputTokenCount = 5 };
            return response;
        });
        var reply = Assert.IsType<Reply.Replied>(await Ask(client));
        Assert.Equal(("Why?", new Usage(11, 2, 5), "stop", "req-1", 1), (reply.Text, reply.Usage, reply.StopReason, reply.RequestId, reply.Attempts));
    }

    [Fact]
    public async Task What_a_provider_does_not_say_stays_unknown()
    {
        using var client = new StubClient((_, _) => Says("Why?"));
        Assert.Equal(Usage.Unknown, (await Ask(client)).Usage);
    }

    [Theory]
    [InlineData("Why", "length", typeof(Reply.CutOff))]
    [InlineData("", "length", typeof(Reply.Empty))]
    [InlineData(" \n", "stop", typeof(Reply.Empty))]
    [InlineData("", "content_filter", typeof(Reply.Filtered))]
    [InlineData("I can't help.", "refusal", typeof(Reply.Refused))]
    public async Task A_finish_reason_decides_the_case(string text, string reason, Type expected)
    {
        using var client = new StubClient((_, _) => Says(text, new ChatFinishReason(reason)));
        Assert.IsType(expected, await Ask(client));
    }

    [Fact]
    public async Task A_refusal_in_its_own_field_is_a_refusal_in_words()
    {
        using var client = new StubClient((_, _) => new ChatResponse(
            new ChatMessage(ChatRole.Assistant, [new ErrorContent("I won't.") { ErrorCode = "Refusal" }])));
        Assert.Equal("I won't.", Assert.IsType<Reply.Refused>(await Ask(client)).Text);
    }

    [Theory]
    [InlineData(400, FailureKind.BadRequest)]
    [InlineData(401, FailureKind.Auth)]
    [InlineData(403, FailureKind.Auth)]
    [InlineData(404, FailureKind.NotFound)]
    [InlineData(422, FailureKind.BadRequest)]
    [InlineData(429, FailureKind.Throttled)]
    [InlineData(500, FailureKind.Server)]
    [InlineData(503, FailureKind.Server)]
    [InlineData(529, FailureKind.Throttled)]
    public async Task A_status_decides_the_kind_of_failure(int status, FailureKind kind)
    {
        using var client = new StubClient((_, _) => throw new HttpRequestException("no", null, (HttpStatusCode)status));
        Assert.Equal(kind, Assert.IsType<Reply.Failed>(await Ask(client)).Kind);
    }

    [Fact]
    public async Task A_call_that_times_out_failed_on_the_network_and_one_that_was_cancelled_throws()
    {
        using var client = new StubClient((_, _) => throw new TaskCanceledException("slow"));
        Assert.Equal(FailureKind.Network, Assert.IsType<Reply.Failed>(await Ask(client)).Kind);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask(client, cancelled: true));
    }

    [Fact]
    public async Task A_bug_flies_on()
    {
        using var client = new StubClient((_, _) => throw new InvalidOperationException("bug"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Ask(client));
    }

    [Theory]
    [InlineData("wrong key: my-odd-secret")]
    [InlineData("Incorrect API key provided: sk-proj-abcdefgh12345678")]
    [InlineData("header Authorization: Bearer abc.def.ghi refused")]
    [InlineData("credential AKIAABCDEFGHIJKLMNOP is unknown")]
    public async Task No_reason_quotes_a_key(string message)
    {
        using var client = new StubClient((_, _) => throw new HttpRequestException(message, null, HttpStatusCode.Unauthorized));
        var reason = Assert.IsType<Reply.Failed>(await Ask(client)).Reason;
        Assert.Contains("[redacted]", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("my-odd-secret", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", reason, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("1.5", 1.5)]
    [InlineData("Mon, 23 Nov 2026 12:00:30 GMT", 30.0)]
    [InlineData("Mon, 23 Nov 2026 11:00:00 GMT", 0.0)]
    [InlineData("soon", null)]
    [InlineData("-3", 0.0)]
    public void Retry_after_is_read_in_both_forms(string text, double? seconds) =>
        Assert.Equal(seconds, ChatFailure.ParseRetryAfter(text, new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero))?.TotalSeconds);

    private static ChatResponse Says(string text, ChatFinishReason? reason = null) => new(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = reason };

    private static Task<Reply> Ask(StubClient client, bool cancelled = false) =>
        new ChatClientModel(client, "the-model", TimeProvider.System, "my-odd-secret").AskAsync(TestCalls.Of(), cancelled ? new CancellationToken(canceled: true) : TestContext.Current.CancellationToken);

    private sealed class StubClient(Func<IEnumerable<ChatMessage>, ChatOptions?, ChatResponse> answer) : IChatClient
    {
        public IReadOnlyList<ChatMessage> Messages { get; private set; } = [];

        public ChatOptions? Options { get; private set; }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (Messages, Options) = ([.. messages], options);
            return Task.FromResult(answer(Messages, options));
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            {
                yield return update;
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
