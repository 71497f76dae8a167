using System.Text;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>A system prompt of the caller's own; its version is its content.</summary>
internal static class OwnPrompt
{
    /// <summary>Reads the prompt's text from a file.</summary>
    /// <exception cref="UsageException">The file holds no text.</exception>
    public static Artefact<Prompt> Read(string file)
    {
        var text = File.ReadAllText(file, new UTF8Encoding(false, throwOnInvalidBytes: false));
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UsageException($"--system-prompt {file}", "the file is empty", "write the prompt into it, or leave the option out for the benchmark's own");
        }

        var prompt = new Prompt { Name = "own", Version = CanonicalJson.Sha256(Encoding.UTF8.GetBytes(text))[..12], Text = text };
        return ArtefactFile.Prompt(ArtefactKind.SystemPrompt, RecordJson.Bytes(prompt), new RecordPlace(file));
    }
}
