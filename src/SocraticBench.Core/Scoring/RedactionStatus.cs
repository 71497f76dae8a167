namespace SocraticBench.Core.Scoring;

/// <summary>Whether personal data was looked for and removed.</summary>
public enum RedactionStatus
{
    /// <summary>Nobody looked.</summary>
    NotChecked,

    /// <summary>Looked; nothing found.</summary>
    Clean,

    /// <summary>Found and removed.</summary>
    Redacted,
}
