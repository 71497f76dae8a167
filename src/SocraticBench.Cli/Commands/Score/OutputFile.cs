using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>A file that appears whole or not at all: written beside its place, and moved there by <see cref="Commit"/>.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string target;
    private readonly string? partial;
    private bool committed;

    private OutputFile(string target, string? partial)
    {
        (this.target, this.partial) = (target, partial);
        Stream = new FileStream(partial ?? target, partial is null ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    }

    public Stream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="option">The option that named it, for errors.</param>
    /// <param name="name">The path as the caller wrote it, for errors.</param>
    /// <param name="path">Full path.</param>
    /// <exception cref="UsageException">Nothing can be written there.</exception>
    public static OutputFile Begin(string option, string name, string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{option} {name}", "is a folder", "name a file");
        }

        // What is behind a link is replaced, not the link; a device is written to, it cannot be replaced.
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        var isDevice = target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal);
        try
        {
            return new OutputFile(target, isDevice ? null : $"{target}.{Guid.NewGuid():N}.part");
        }
        catch (DirectoryNotFoundException)
        {
            throw new UsageException($"{option} {name}", "its folder is not there", "make the folder, or name another");
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException or IOException)
        {
            throw new UsageException($"{option} {name}", $"cannot be written ({wrong.Message.TrimEnd('.')})", "check the permissions of its folder, or name another");
        }
    }

    /// <summary>Puts the file into its place, over what was there.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (partial is not null)
        {
            File.Move(partial, target, overwrite: true);
        }

        committed = true;
    }

    /// <summary>Closes the file; without <see cref="Commit"/> there is none.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!committed && partial is not null)
        {
            File.Delete(partial);
        }
    }
}
