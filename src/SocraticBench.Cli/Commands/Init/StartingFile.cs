namespace SocraticBench.Cli.Commands.Init;

/// <summary>A file that <c>init</c> writes.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record StartingFile(string Path, byte[] Content);
