using System.Text.Json;
using SocraticBench.Core.Planning;
using SocraticBench.Models;
using SocraticBench.Models.Calling;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class OpenAiWireTests
{
    private const string Key = "sk-test-abcdefgh12345678";

    private const string Error = """{"error":{"message":"Incorrect API key provided: sk-test-abcdefgh12345678.","type":"x","code":"y"}}""";

    [Fact]
    public async Task A_call_is_the_documented_request()
    {
        using var server = new WireServer(_ => WireAnswer.Chat("Why do you think so?"));
        await Ask(server, TestCalls.Of(rngSeed: -7));
        Assert.True(server.Heads.TryPeek(out var head));
        Assert.StartsWith("POST /v1/chat/completions HTTP/1.1", head, StringComparison.Ordinal);
        Assert.Contains($"Authorization: Bearer {Key}", head, StringComparison.Ordinal);
        Assert.True(server.Bodies.TryPeek(out var body));
        using var json = JsonDocument.Parse(body);
        var root = json.RootElement;
        Assert.Equal("m", root.GetProperty("model").GetString());
        Assert.Equal(["system: Ask, never tell.", $"user: {TestCalls.Student}"], root.GetProperty("messages").EnumerateArray().Select(Said));
        Assert.Equal(0.3, root.GetProperty("temperature").GetDouble(), 5);
        // −7 in 31 bits: 2³¹ − 7.
        Assert.Equal(2_147_483_641, root.GetProperty("seed").GetInt64());
        Assert.DoesNotContain("socratic", body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", "max_tokens", "max_completion_tokens")]
    [InlineData("max-completion-tokens", "max_completion_tokens", "max_tokens")]
    public async Task The_token_limit_goes_by_the_name_that_the_server_knows(string tag, string said, string unsaid)
    {
        using var server = new WireServer(_ => WireAnswer.Chat("Why?"));
        await Ask(server, tags: [tag]);
        Assert.True(server.Bodies.TryPeek(out var body));
        using var json = JsonDocument.Parse(body);
        Assert.Equal(1024, json.RootElement.GetProperty(said).GetInt32());
        Assert.False(json.RootElement.TryGetProperty(unsaid, out _));
    }

    [Fact]
    public async Task An_answer_is_read_whole()
    {
        using var server = new WireServer(_ => WireAnswer.Chat("Why do you think so?"));
        var reply = Assert.IsType<Reply.Replied>(await Ask(server));
        Assert.Equal(("Why do you think so?", new Usage(40, 9, 16), "stop", "chatcmpl-7", 1), (reply.Text, reply.Usage, reply.StopReason, reply.RequestId, reply.Attempts));
        Assert.NotNull(reply.LatencyMs);
    }

    [Theory]
    [InlineData("length", typeof(Reply.CutOff))]
    [InlineData("content_filter", typeof(Reply.Filtered))]
    [InlineData("stop", typeof(Reply.Replied))]
    public async Task A_finish_reason_is_understood(string reason, Type expected)
    {
        using var server = new WireServer(_ => WireAnswer.Chat("Why do", reason));
        Assert.IsType(expected, await Ask(server));
    }

    [Fact]
    public async Task A_refusal_is_read_from_its_own_field()
    {
        using var server = new WireServer(_ => new WireAnswer(200, """
            {"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop",
            "message":{"role":"assistant","content":null,"refusal":"I won't do that."}}]}
            """));
        Assert.Equal("I won't do that.", Assert.IsType<Reply.Refused>(await Ask(server)).Text);
    }

    [Theory]
    [InlineData(400, FailureKind.BadRequest)]
    [InlineData(401, FailureKind.Auth)]
    [InlineData(403, FailureKind.Auth)]
    [InlineData(404, FailureKind.NotFound)]
    public async Task What_will_not_go_away_is_sent_once_and_quotes_no_key(int status, FailureKind kind)
    {
        using var server = new WireServer(_ => new WireAnswer(status, Error));
        var failed = Assert.IsType<Reply.Failed>(await Ask(server));
        Assert.Equal((kind, 1), (failed.Kind, server.Requests));
        Assert.Contains($"HTTP {status}", failed.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdefgh", failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(529)]
    public async Task What_may_go_away_is_sent_again_by_one_layer_only(int status)
    {
        using var server = new WireServer(request => request < 3 ? new WireAnswer(status, Error) : WireAnswer.Chat("Why?"));
        var reply = Assert.IsType<Reply.Replied>(await Ask(server));
        Assert.Equal((3, 3), (reply.Attempts, server.Requests));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_breaks_in_the_body_is_tried_again(bool byReset)
    {
        using var server = new WireServer(request =>
            request == 1 ? WireAnswer.Chat("Why do you think so?") with { BreaksOff = !byReset, Resets = byReset } : WireAnswer.Chat("Why?"));
        var reply = Assert.IsType<Reply.Replied>(await Ask(server));
        Assert.Equal(("Why?", 2), (reply.Text, reply.Attempts));
    }

    [Theory]
    [InlineData("<html><body>Welcome to the proxy</body></html>")]
    [InlineData("{\"id\":\"chatcmpl-1\",\"choices\":[{\"index\":0,")]
    [InlineData("{}")]
    [InlineData("{\"choices\":[]}")]
    public async Task An_answer_in_another_format_is_a_failure_and_no_reply(string body)
    {
        using var server = new WireServer(_ => new WireAnswer(200, body));
        Assert.IsType<Reply.Failed>(await Ask(server));
    }

    [Fact]
    public async Task A_server_that_never_answers_runs_into_the_timeout()
    {
        using var server = new WireServer(_ => new WireAnswer(200, "") { IsSilent = true });
        var failed = Assert.IsType<Reply.Failed>(await Ask(server, calling: Quick with { CallTimeout = TimeSpan.FromMilliseconds(150), MaxAttempts = 1 }));
        Assert.Equal(FailureKind.Network, failed.Kind);
        Assert.StartsWith("no answer within", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_more_megabytes_than_any_reply_has_is_given_up()
    {
        using var server = new WireServer(_ => WireAnswer.Chat(new string('a', 33 * 1024 * 1024)));
        var failed = Assert.IsType<Reply.Failed>(await Ask(server, calling: Quick with { MaxAttempts = 1 }));
        Assert.Equal(FailureKind.Network, failed.Kind);
    }

    [Fact]
    public async Task A_closed_port_is_a_network_failure()
    {
        Uri address;
        using (var server = new WireServer(_ => WireAnswer.Chat("Why?")))
        {
            address = server.Address;
        }

        using var catalog = new ModelCatalog(new ModelCatalogOptions { Calling = Quick with { MaxAttempts = 2 } });
        var failed = Assert.IsType<Reply.Failed>(await catalog.Of(At(address)).AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken));
        Assert.Equal((FailureKind.Network, 2), (failed.Kind, failed.Attempts));
    }

    [Fact]
    public async Task Retry_after_is_honoured()
    {
        using var server = new WireServer(request => request == 1 ? new WireAnswer(429, Error) { Headers = "Retry-After: 600\r\n" } : WireAnswer.Chat("Why?"));
        var failed = Assert.IsType<Reply.Failed>(await Ask(server));
        Assert.Equal((FailureKind.Throttled, TimeSpan.FromMinutes(10)), (failed.Kind, failed.RetryAfter));
    }

    [Fact]
    public async Task Cancelling_ends_a_call_in_flight()
    {
        using var server = new WireServer(_ => new WireAnswer(200, "") { IsSilent = true });
        using var catalog = new ModelCatalog(new ModelCatalogOptions());
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var asking = catalog.Of(At(server.Address)).AskAsync(TestCalls.Of(), cancel.Token);
        cancel.CancelAfter(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Quirks_among_the_tags_leave_out_what_a_model_refuses()
    {
        using var server = new WireServer(_ => WireAnswer.Chat("Why?"));
        await Ask(server, tags: ["no-temperature", "no-seed", "no-system-prompt"]);
        Assert.True(server.Bodies.TryPeek(out var body));
        using var json = JsonDocument.Parse(body);
        Assert.False(json.RootElement.TryGetProperty("temperature", out _));
        Assert.False(json.RootElement.TryGetProperty("seed", out _));
        Assert.Equal([$"user: Ask, never tell.\n\n{TestCalls.Student}"], json.RootElement.GetProperty("messages").EnumerateArray().Select(Said));
    }

    [Fact]
    public async Task Without_key_and_address_nothing_is_sent_and_the_mend_is_named()
    {
        using var catalog = new ModelCatalog(new ModelCatalogOptions());
        var failed = Assert.IsType<Reply.Failed>(await catalog.Of(ModelCatalog.FromName("openai:gpt-4o-mini")!).AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken));
        Assert.Equal(FailureKind.Auth, failed.Kind);
        Assert.Contains("SOCRATIC_OPENAI_API_KEY", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Through_errors_of_all_kinds_every_dialogue_ends_and_no_finished_call_is_repeated()
    {
        // One in ten turned away, one in fifty a server error, one in a hundred reset.
        using var server = new WireServer(request => (request % 100) switch
        {
            7 or 17 or 27 or 37 or 47 or 57 or 67 or 77 or 87 or 97 => new WireAnswer(429, Error),
            3 or 53 => new WireAnswer(500, Error),
            71 => WireAnswer.Chat("Why?") with { Resets = true },
            _ => WireAnswer.Chat("Why?"),
        });
        using var catalog = Catalog(Quick);
        var model = catalog.Of(At(server.Address));
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Dialogue(model, turns: 15)));
        Assert.All(replies.SelectMany(dialogue => dialogue), reply => Assert.IsType<Reply.Replied>(reply));
        Assert.Equal(replies.Sum(dialogue => dialogue.Sum(reply => reply.Attempts)), server.Requests);
    }

    private static CallingOptions Quick { get; } = new() { FirstDelay = TimeSpan.FromMilliseconds(2), LongestDelay = TimeSpan.FromMilliseconds(10) };

    private static async Task<List<Reply>> Dialogue(IModel model, int turns)
    {
        var replies = new List<Reply>();
        for (var turn = 1; turn <= turns; turn++)
        {
            replies.Add(await model.AskAsync(TestCalls.Of(turn: turn), TestContext.Current.CancellationToken));
        }

        return replies;
    }

    private static async Task<Reply> Ask(WireServer server, Call? call = null, CallingOptions? calling = null, IReadOnlyList<string>? tags = null)
    {
        using var catalog = Catalog(calling ?? Quick);
        return await catalog.Of(At(server.Address) with { Tags = tags ?? [] }).AskAsync(call ?? TestCalls.Of(), TestContext.Current.CancellationToken);
    }

    private static ModelCatalog Catalog(CallingOptions calling) => new(new ModelCatalogOptions { OpenAiApiKey = Key, Calling = calling });

    private static ModelConfig At(Uri address) => ModelCatalog.FromName($"openai:m@{address}")!;

    private static string Said(JsonElement message)
    {
        var content = message.GetProperty("content");
        var text = content.ValueKind == JsonValueKind.String ? content.GetString() : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));
        return $"{message.GetProperty("role").GetString()}: {text}";
    }
}
