using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace SocraticBench.Tests.Durability;

/// <summary>
/// A provider on this machine that speaks the OpenAI chat protocol and counts what it would bill: every call that reaches it. Its reply is a
/// function of the dialogue alone, so that two executions of one plan hear the same.
/// </summary>
internal sealed class PaidServer : IDisposable
{
    private static readonly string[] s_replies =
    [
        "What makes you think so?",
        "How could you test that idea yourself?",
        "Which of your assumptions would you give up first, and why?",
        "You should divide both sides by two, and then the answer is four.",
        "Interesting. What would somebody say who disagrees with you?",
        "Let me explain. First you write down what is given. Then you look up the rule. Then you apply it, and that is all there is to it.",
        "Is it not obvious that this is wrong?",
    ];

    private readonly HttpListener _listener = new();
    private readonly TimeSpan _latency;
    private int _paid;
    private int _left = int.MaxValue;

    public PaidServer(TimeSpan latency)
    {
        _latency = latency;
        Port = FreePort();
        _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/"));
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>The tutor behind this server, as named on the command line.</summary>
    public string Model => string.Create(CultureInfo.InvariantCulture, $"openai:m@http://127.0.0.1:{Port}/v1");

    /// <summary>Calls that reached the server so far.</summary>
    public int Paid => Volatile.Read(ref _paid);

    /// <summary>Calls that are answered from now on; later ones hang, as a provider's may.</summary>
    public void AnswerOnly(int calls) => Volatile.Write(ref _left, calls);

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext call)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(call.Request.InputStream);
            Interlocked.Increment(ref _paid);
            await Task.Delay(Interlocked.Decrement(ref _left) < 0 ? TimeSpan.FromMinutes(5) : _latency);
            var said = body.RootElement.GetProperty("messages").GetRawText();
            var reply = JsonSerializer.SerializeToUtf8Bytes(new
            {
                id = "chatcmpl-1",
                @object = "chat.completion",
                created = 0,
                model = "m",
                choices = new[] { new { index = 0, message = new { role = "assistant", content = s_replies[Hash(said) % s_replies.Length] }, finish_reason = "stop" } },
                usage = new { prompt_tokens = said.Length / 4, completion_tokens = 12, total_tokens = (said.Length / 4) + 12 },
            });
            call.Response.ContentType = "application/json";
            await call.Response.OutputStream.WriteAsync(reply);
            call.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The program was killed while it waited.
        }
    }

    private static int Hash(string text) => Encoding.UTF8.GetBytes(text).Aggregate(17, (hash, letter) => ((hash * 31) + letter) & 0xffffff);
}
