namespace SocraticBench.Core.Records;

/// <summary>
/// Marks a field that may differ between two runs of the same plan: timestamps, latencies, provider request ids, attempts, host.
/// "Same bytes" in this project means identical once these are removed. The JSON schema says <c>x-volatile</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VolatileAttribute : Attribute;
