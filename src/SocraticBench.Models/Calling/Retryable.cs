using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Calling;

/// <summary>Which failures may go away by themselves.</summary>
internal static class Retryable
{
    public static bool Is(FailureKind kind) => kind is FailureKind.Throttled or FailureKind.Server or FailureKind.Network;
}
