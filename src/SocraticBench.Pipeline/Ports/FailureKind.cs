namespace SocraticBench.Pipeline.Ports;

/// <summary>Why a provider gave no reply.</summary>
public enum FailureKind
{
    /// <summary>Too many requests; may be asked again later.</summary>
    Throttled,

    /// <summary>The provider's own fault; may be asked again.</summary>
    Server,

    /// <summary>The connection failed or timed out; may be asked again.</summary>
    Network,

    /// <summary>No key, a wrong key, or no access; asking again does not help.</summary>
    Auth,

    /// <summary>The request is not acceptable to the provider; asking again does not help.</summary>
    BadRequest,

    /// <summary>There is no such model, or nothing recorded for this question.</summary>
    NotFound,
}
