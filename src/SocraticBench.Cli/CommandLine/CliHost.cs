using System.Collections;
using System.Globalization;
using System.Text;

namespace SocraticBench.Cli.CommandLine;

/// <summary>Everything of the process that a command may touch, so that a test can run commands side by side in one process.</summary>
internal sealed record CliHost
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Standard input, not yet opened.</summary>
    public required Func<Stream> In { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Full path of the folder that relative paths are relative to.</summary>
    public required string WorkingDirectory { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Interruption Interruption { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns to write in.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Folder of the program's own files, such as the config it ships.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>An environment variable; null where unset or empty, which means the same here.</summary>
    public string? Variable(string name) => Environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The full path of a path as the caller wrote it.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>The host that this process is.</summary>
    public static CliHost OfProcess(Interruption interruption)
    {
        var environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
        return new CliHost
        {
            // Output to a pipe or file is buffered, because `score` writes many thousand lines a second; CliApp flushes at the end.
            Out = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = !Console.IsOutputRedirected },
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            In = Console.OpenStandardInput,
            Environment = environment,
            WorkingDirectory = System.Environment.CurrentDirectory,
            Clock = TimeProvider.System,
            Interruption = interruption,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Columns(environment),
        };
    }

    private static int Columns(Dictionary<string, string> environment)
    {
        if (environment.TryGetValue("COLUMNS", out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns is >= 20 and <= 1000)
        {
            return columns;
        }

        return Console.IsOutputRedirected ? 120 : Math.Max(Console.WindowWidth, 20);
    }
}
