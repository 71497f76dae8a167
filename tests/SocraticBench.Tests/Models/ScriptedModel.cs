using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

/// <summary>Answers in a given order; the last answer goes on for ever.</summary>
internal sealed class ScriptedModel(params Reply[] replies) : IModel
{
    private int _asked;

    public int Asked => _asked;

    public static Reply Answer { get; } = new Reply.Replied("Why?", Usage.Unknown);

    public static Reply.Failed Fails(FailureKind kind, TimeSpan? retryAfter = null, string reason = "no") => new(kind, reason, retryAfter);

    public Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(replies[Math.Min(Interlocked.Increment(ref _asked), replies.Length) - 1]);
    }
}
