using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models;

/// <summary>What a client's exception means: a kind of failure, a reason in words without secrets, and when to come back.</summary>
internal static class ChatFailure
{
    private const int LongestReason = 300;

    /// <summary>Whether an exception is a provider's failure. Anything else is a bug and flies on.</summary>
    public static bool Explains(Exception failure) =>
        failure is ClientResultException or HttpRequestException or IOException or OperationCanceledException or TimeoutException or JsonException
        || (failure is AggregateException many && many.InnerExceptions.All(Explains));

    public static Reply.Failed Of(Exception failure, DateTimeOffset now, string? secret)
    {
        var (kind, retryAfter) = failure switch
        {
            ClientResultException { Status: > 0 } answered => (KindOf(answered.Status), RetryAfter(answered.GetRawResponse(), now)),
            HttpRequestException { StatusCode: { } status } => (KindOf((int)status), null),
            // The provider answered, but not in its own format: a proxy's page, or a body that broke off.
            JsonException => (FailureKind.Server, null),
            _ => (FailureKind.Network, (TimeSpan?)null),
        };
        return new Reply.Failed(kind, Secrets.Redact(Shortened(Words(failure)), secret), retryAfter);
    }

    public static FailureKind KindOf(int status) => status switch
    {
        401 or 403 or 407 => FailureKind.Auth,
        404 => FailureKind.NotFound,
        408 => FailureKind.Network,
        429 or 529 => FailureKind.Throttled,
        >= 500 => FailureKind.Server,
        _ => FailureKind.BadRequest,
    };

    private static string Words(Exception failure) => failure switch
    {
        OperationCanceledException or TimeoutException => "the call timed out",
        ClientResultException { Status: > 0 } answered => $"HTTP {answered.Status.ToString(CultureInfo.InvariantCulture)}: {answered.Message}",
        JsonException => $"the answer is not the JSON that this provider speaks: {failure.Message}",
        AggregateException many => Words(many.InnerExceptions[0]),
        { InnerException: { } inner } => $"{failure.Message} ({inner.Message})",
        _ => failure.Message,
    };

    private static string Shortened(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestReason ? line : string.Concat(line.AsSpan(0, LongestReason), "…");
    }

    // Both forms of RFC 9110: seconds, or the hour; some providers also send milliseconds.
    private static TimeSpan? RetryAfter(PipelineResponse? response, DateTimeOffset now)
    {
        if (response is null)
        {
            return null;
        }

        if (response.Headers.TryGetValue("retry-after-ms", out var text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return Sane(TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, 86_400_000)));
        }

        return response.Headers.TryGetValue("retry-after", out text) ? ParseRetryAfter(text, now) : null;
    }

    public static TimeSpan? ParseRetryAfter(string? text, DateTimeOffset now) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? Sane(TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 86_400)))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var hour) ? Sane(hour - now) : null;

    private static TimeSpan Sane(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
