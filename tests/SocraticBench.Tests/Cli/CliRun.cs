using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Tests.Cli;

/// <summary>One command line run in this process: its exit code and what it wrote.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static Task<CliRun> Of(params string[] args) => In(Path.GetTempPath(), args);

    public static Task<CliRun> In(string folder, params string[] args) => With(host => host with { WorkingDirectory = folder }, args);

    public static async Task<CliRun> With(Func<CliHost, CliHost> change, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var interruption = new Interruption();
        var host = change(Host(interruption) with { Out = output, Error = error });
        var code = await CliApp.RunAsync(args, host);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>A host without variables, input or terminal.</summary>
    public static CliHost Host(Interruption interruption) => new()
    {
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        In = () => Stream.Null,
        Environment = new Dictionary<string, string>(),
        WorkingDirectory = Path.GetTempPath(),
        Clock = TimeProvider.System,
        Interruption = interruption,
    };

    /// <summary>The only line on stderr; fails where there is another.</summary>
    public string ErrorLine => Assert.Single(Error.TrimEnd('\n').Split('\n'));
}
