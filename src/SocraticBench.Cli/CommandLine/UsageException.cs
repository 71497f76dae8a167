namespace SocraticBench.Cli.CommandLine;

/// <summary>Something the caller must change: ends the program with one line and <see cref="ExitCode.Usage"/>.</summary>
/// <param name="where">The option, setting or file, as the caller wrote it.</param>
/// <param name="what">What is wrong with it.</param>
/// <param name="mend">What to do.</param>
internal sealed class UsageException(string where, string what, string mend) : Exception($"{where}: {what}: {mend}");
