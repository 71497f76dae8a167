namespace SocraticBench.Cli.Terminal;

/// <summary>Picks the view that the console can show.</summary>
internal static class ProgressView
{
    public static IProgressView Of(CliConsole console, TimeProvider clock) => console switch
    {
        { Quiet: true } => new SilentProgress(),
        { Interactive: true } => new DrawnProgress(console.ErrorScreen),
        _ => new PlainProgress(console.Error, clock),
    };
}
