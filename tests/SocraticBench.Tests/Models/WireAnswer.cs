using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace SocraticBench.Tests.Models;

/// <summary>What a <see cref="WireServer"/> answers.</summary>
internal sealed record WireAnswer(int Status, string Body)
{
    public string Headers { get; init; } = "";

    /// <summary>Closes the connection after half of the body.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>Closes it by a reset.</summary>
    public bool Resets { get; init; }

    /// <summary>Never answers at all.</summary>
    public bool IsSilent { get; init; }

    public TimeSpan Delay { get; init; }

    public static WireAnswer Chat(string content, string finish = "stop") => new(200, $$$"""
        {"id":"chatcmpl-7","object":"chat.completion","created":1795440000,"model":"m","choices":[{"index":0,"finish_reason":"{{{finish}}}",
        "message":{"role":"assistant","content":"{{{content}}}"}}],
        "usage":{"prompt_tokens":40,"completion_tokens":9,"total_tokens":49,"prompt_tokens_details":{"cached_tokens":16} } }
        """);

    /// <summary>False where the connection must be closed.</summary>
    public async Task<bool> WriteAsync(NetworkStream stream, CancellationToken cancel)
    {
        if (IsSilent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }

        await Task.Delay(Delay, cancel);
        var body = Encoding.UTF8.GetBytes(Body);
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{Headers}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancel);
        await stream.WriteAsync(BreaksOff || Resets ? body.AsMemory(0, body.Length / 2) : body, cancel);
        await stream.FlushAsync(cancel);
        return !BreaksOff && !Resets;
    }
}
