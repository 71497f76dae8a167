using System.CommandLine;
using System.CommandLine.Invocation;
using SocraticBench.Cli.Commands;

namespace SocraticBench.Cli.CommandLine;

/// <summary>Prints this program's version, whatever assembly the process began in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CommandTree.Version);
        return ExitCode.Done;
    }
}
