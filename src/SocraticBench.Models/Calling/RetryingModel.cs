using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Calling;

/// <summary>The one layer that asks again. Waits outside the limiter, so that a call that waits holds no place.</summary>
/// <param name="inner">Makes one attempt.</param>
/// <param name="options">How often and how long.</param>
/// <param name="clock">Times the waits.</param>
/// <param name="jitter">Numbers in [0, 1), so that calls that failed together do not come back together.</param>
internal sealed class RetryingModel(IModel inner, CallingOptions options, TimeProvider clock, Func<double> jitter) : IModel
{
    public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var reply = await inner.AskAsync(call, cancel).ConfigureAwait(false) with { Attempts = attempt };
            if (reply is not Reply.Failed failed || !Retryable.Is(failed.Kind))
            {
                return reply;
            }

            if (attempt == options.MaxAttempts)
            {
                return failed with { Reason = string.Create(CultureInfo.InvariantCulture, $"{failed.Reason} (after {attempt} attempts)") };
            }

            if (failed.RetryAfter > options.LongestRetryAfter)
            {
                return failed with
                {
                    Reason = string.Create(CultureInfo.InvariantCulture, $"{failed.Reason} (asks to come back in {failed.RetryAfter.Value.TotalMinutes:0} min; resume then)"),
                };
            }

            await Task.Delay(Delay(attempt, failed.RetryAfter), clock, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The wait after an attempt: between half and all of an exponential delay, and never less than what the provider asks for.</summary>
    internal TimeSpan Delay(int attempt, TimeSpan? retryAfter)
    {
        var full = Math.Min(options.LongestDelay.TotalMilliseconds, options.FirstDelay.TotalMilliseconds * Math.Pow(2, attempt - 1));
        var own = TimeSpan.FromMilliseconds(full * (0.5 + (0.5 * jitter())));
        // Those who were told the same hour must not all come at it.
        var asked = retryAfter is { } after ? after + TimeSpan.FromMilliseconds(options.FirstDelay.TotalMilliseconds * 0.5 * jitter()) : TimeSpan.Zero;
        return asked > own ? asked : own;
    }
}
