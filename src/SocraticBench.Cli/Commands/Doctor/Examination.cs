using System.Runtime.InteropServices;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Configuration;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>Runs all checks. A check that fails is a finding with its mend; it never ends the examination.</summary>
internal static class Examination
{
    public static async Task<DoctorReport> OfAsync(CommandContext context)
    {
        var findings = new List<Finding>
        {
            new("socratic-bench", FindingStatus.Ok, $"{CommandTree.Version} in {context.Host.ProgramFolder}"),
            new(".NET", FindingStatus.Ok, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores"),
        };
        var settings = Settings(context, findings);
        if (settings is not null)
        {
            findings.Add(await TryAsync("config", context, () => ConfigCheck.Of(settings.Config)).ConfigureAwait(false));
            findings.AddRange(LakeChecks.Folder(settings.Lake));
            findings.Add(await TryAsync("index", context, () => LakeChecks.IndexAsync(settings.Lake, context.Cancel)).ConfigureAwait(false));
            findings.Add(await TryAsync("SQL", context, () => LakeChecks.AnalyticsAsync(settings.Lake, context.Cancel)).ConfigureAwait(false));
        }

        findings.AddRange(ProviderChecks.Of(context.Host));
        findings.Add(TerminalCheck(context));
        return new DoctorReport(findings, settings is null ? [] : [.. SettingName.All.Select(name => settings.Find(name))]);
    }

    private static EffectiveSettings? Settings(CommandContext context, List<Finding> findings)
    {
        var file = Path.Combine(context.Host.WorkingDirectory, ConfigurationFile.Name);
        try
        {
            var settings = context.Settings;
            findings.Add(File.Exists(file)
                ? new Finding("configuration file", FindingStatus.Ok, file)
                : new Finding("configuration file", FindingStatus.Off, $"no {ConfigurationFile.Name} here", "'socratic-bench init' writes one; defaults are used without"));
            return settings;
        }
        catch (Exception wrong) when (Failure.Of(wrong, context.Host) is { IsBug: false } failure)
        {
            findings.Add(new Finding("configuration file", FindingStatus.Error, failure.Message, $"correct {file}"));
            return null;
        }
    }

    private static async Task<Finding> TryAsync(string name, CommandContext context, Func<Task<Finding>> check)
    {
        try
        {
            return await check().ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            return new Finding(name, FindingStatus.Error, Failure.Of(wrong, context.Host).Message, "see the message; --debug on the command that fails shows the trace");
        }
    }

    private static Finding TerminalCheck(CommandContext context) => new(
        "terminal",
        FindingStatus.Ok,
        $"{(context.Host.OutIsTerminal ? "terminal" : "no terminal")}, {context.Host.Width} columns, colours {(context.Console is { NoColor: false } && context.Host.OutIsTerminal ? "on" : "off")}, progress {(context.Console.Interactive ? "drawn" : "in lines")}");
}
