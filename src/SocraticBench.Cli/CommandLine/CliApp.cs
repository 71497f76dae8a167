using System.CommandLine;
using SocraticBench.Cli.Commands;

namespace SocraticBench.Cli.CommandLine;

/// <summary>The program without its process: parses, runs, and answers the exit code.</summary>
internal static class CliApp
{
    /// <summary>Runs one command line. Never throws: an error is a line on <see cref="CliHost.Error"/> and an exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliHost host)
    {
        var frame = new CliFrame(host);
        var parsed = CommandTree.Root(frame).Parse(args is [] ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (ParseFailure.Of(parsed) is { } wrong)
            {
                return Report(host, wrong);
            }

            var invocation = new InvocationConfiguration
            {
                Output = host.Out,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = await parsed.InvokeAsync(invocation, host.Interruption.Token).ConfigureAwait(false);
            return args.Count == 0 ? ExitCode.Usage : code;
        }
        catch (Exception exception)
        {
            return Report(host, Failure.Of(exception, host), parsed.GetValue(frame.Debug) ? exception : null);
        }
        finally
        {
            await host.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await host.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static int Report(CliHost host, Failure failure, Exception? trace = null)
    {
        host.Out.Flush();
        host.Error.WriteLine($"socratic-bench: {failure.Message}");
        if (trace is not null)
        {
            host.Error.WriteLine(trace);
        }

        return failure.ExitCode;
    }
}
