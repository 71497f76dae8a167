using SocraticBench.Cli.Configuration;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>What the doctor found.</summary>
/// <param name="Findings">In the order of the checks.</param>
/// <param name="Settings">Values in force; empty where the configuration file cannot be read, which is a finding.</param>
internal sealed record DoctorReport(IReadOnlyList<Finding> Findings, IReadOnlyList<Setting> Settings)
{
    /// <summary>Whether nothing is broken.</summary>
    public bool Ok => Findings.All(finding => finding.Status != FindingStatus.Error);
}
