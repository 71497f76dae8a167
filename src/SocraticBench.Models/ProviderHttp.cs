namespace SocraticBench.Models;

/// <summary>The one HTTP client for all providers.</summary>
internal static class ProviderHttp
{
    // A chat reply is kilobytes. A server that sends without end must not fill the memory until the timeout comes.
    private const long LargestAnswerBytes = 32 * 1024 * 1024;

    public static HttpClient Client() =>
        new(new BoundedHandler(LargestAnswerBytes) { InnerHandler = Connections() }) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler Connections() => new()
    {
        // The limiter decides how many calls are in flight, not the connection pool.
        MaxConnectionsPerServer = int.MaxValue,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        // Providers move behind their names; a pool that never forgets would not notice.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
    };
}
