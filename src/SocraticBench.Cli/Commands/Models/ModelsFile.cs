using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Models;

/// <summary>Reads the registry alone, so that a broken seed does not hide the models.</summary>
internal static class ModelsFile
{
    public static ModelRegistry Read(string configFolder)
    {
        var file = Path.Combine(configFolder, "models.json");
        return File.Exists(file)
            ? RecordJson.Parse<ModelRegistry>(File.ReadAllBytes(file), new RecordPlace(file))
            : throw new UsageException(file, "is not there", "name the config folder with --config, or write one with 'socratic-bench init'");
    }
}
