namespace SocraticBench.Models;

/// <summary>The one HTTP client for all providers.</summary>
internal static class ProviderHttp
{
    public static HttpClient Client() =>
        new(new SocketsHttpHandler
        {
            // The limiter decides how many calls are in flight, not the connection pool.
            MaxConnectionsPerServer = int.MaxValue,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            // Providers move behind their names; a pool that never forgets would not notice.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
}
