using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.CommandLine;

/// <summary>An exception as its reader meets it: one line and an exit code. The only place that decides this.</summary>
/// <param name="ExitCode">The program's exit code.</param>
/// <param name="Message">What, where, what to do; on one line, safe to print.</param>
/// <param name="IsBug">Whether it should not have happened, so that a trace is worth reporting.</param>
internal sealed record Failure(int ExitCode, string Message, bool IsBug = false)
{
    public static Failure Of(Exception exception, CliHost host) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Of(only, host),
        UsageException or RecordException or InvalidFieldException or QueryException or UnknownModelException or ConfigConflictException or LeaseHeldException => Usage(exception),
        LakeException { Fault: LakeFault.Full or LakeFault.Storage } => new(CommandLine.ExitCode.Failed, Line(exception.Message)),
        LakeException => Usage(exception),
        OperationCanceledException when host.Interruption.Token.IsCancellationRequested =>
            new(host.Interruption.ExitCode, "interrupted: what was finished is kept"),
        UnauthorizedAccessException => Usage(exception, "check its permissions, or name another"),
        FileNotFoundException or DirectoryNotFoundException => Usage(exception, "check the name"),
        IOException => new(CommandLine.ExitCode.Failed, Line(exception.Message + ": check the disk and the file, then try again")),
        _ => new(
            CommandLine.ExitCode.Failed,
            Line($"unexpected {exception.GetType().Name}: {exception.Message}: this is a bug; run again with --debug for the trace and report it"),
            IsBug: true),
    };

    private static Failure Usage(Exception exception, string? mend = null) =>
        new(CommandLine.ExitCode.Usage, Line(mend is null ? exception.Message : $"{exception.Message.TrimEnd('.')}: {mend}"));

    // Messages may quote input: a file name or a model's text must not break the line or move the cursor.
    private static string Line(string message) => PrintableText.Line(message, 1_000);
}
