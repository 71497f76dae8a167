using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Local.Config;

namespace SocraticBench.Cli.Commands.Config;

/// <summary>A config folder read whole, with every problem of every file.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Config">What it holds; null where a file cannot be read.</param>
/// <param name="Problems">What must be mended.</param>
internal sealed record ConfigReview(string Folder, ConfigSet? Config, IReadOnlyList<RecordException> Problems)
{
    public static ConfigReview Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandLine.UsageException(folder, "is no folder", "name the config folder with --config, or write one with 'socratic-bench init'");
        }

        var (config, problems) = ConfigFolder.Check(folder);
        return new ConfigReview(folder, config, problems);
    }
}
