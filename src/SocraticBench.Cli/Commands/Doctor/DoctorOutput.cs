using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>The doctor's report for programs.</summary>
internal static class DoctorOutput
{
    /// <summary><c>{"ok", "findings": [{"name", "status", "value", "mend"}], "settings": [{"key", "value", "source"}]}</c>.</summary>
    public static void Json(DoctorReport report, TextWriter writer) => writer.WriteLine(JsonSerializer.Serialize(
        new
        {
            report.Ok,
            report.Findings,
            Settings = report.Settings.Select(setting => new { setting.Name.Key, setting.Value, setting.Source }),
        },
        RecordJson.Options));
}
