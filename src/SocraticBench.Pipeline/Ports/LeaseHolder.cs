using System.Globalization;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Who holds a lease.</summary>
/// <param name="Host">The machine's name.</param>
/// <param name="ProcessId">The process there.</param>
/// <param name="Since">When it took the lease, UTC.</param>
public sealed record LeaseHolder(string Host, int ProcessId, DateTimeOffset Since)
{
    /// <summary><c>process 4711 on host, since 2026-11-23 03:00:00Z</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"process {ProcessId} on {Host}, since {Since.UtcDateTime:u}");
}
