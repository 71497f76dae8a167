using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Configuration;

namespace SocraticBench.Cli.Commands.Init;

/// <summary>What a new bench begins with: the configuration file, and a copy of the config that the program ships.</summary>
internal static class StartingFiles
{
    private static readonly string s_configuration = $$"""
        {
          "schema": 1,
          "{{SettingName.Lake.Key}}": "socratic-lake",
          "{{SettingName.Config.Key}}": "config",
          "{{SettingName.Concurrency.Key}}": {{SettingName.Concurrency.Default}}
        }

        """;

    public static IReadOnlyList<StartingFile> Of(CliHost host)
    {
        var shipped = Path.Combine(host.ProgramFolder, "config");
        if (!Directory.Exists(shipped))
        {
            throw new UsageException("init", $"the config that belongs to the program is not at {shipped}", "build or install the program again");
        }

        var copies = Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new StartingFile(Path.Combine(host.PathOf("config"), Path.GetRelativePath(shipped, file)), File.ReadAllBytes(file)));
        return [new StartingFile(host.PathOf(ConfigurationFile.Name), System.Text.Encoding.UTF8.GetBytes(s_configuration)), .. copies];
    }

    public static void Write(IReadOnlyList<StartingFile> files)
    {
        // The configuration file comes last: where it stands, the rest does too.
        foreach (var file in files.Reverse())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Content);
        }
    }
}
