using System.Text.Json;
using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Durability;

/// <summary>A lake folder of a test's own.</summary>
internal sealed class LakeCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LakeCopy(string lake)
    {
        foreach (var file in Directory.EnumerateFiles(lake, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(lake, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => _folder.At("lake");

    public string At(string key) => Path.Combine(Folder, key);

    /// <summary>The first file under a prefix with an ending, in ordinal order, as a key.</summary>
    public string Key(string prefix, string ending) => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(ending, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .First();

    /// <summary>Flips the lowest bit of the last byte of a text where it first stands in a file.</summary>
    public void Flip(string key, string text)
    {
        var bytes = File.ReadAllBytes(At(key));
        var at = bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.True(at >= 0, $"{key} does not hold {text}");
        bytes[at + text.Length - 1] ^= 1;
        File.WriteAllBytes(At(key), bytes);
    }

    public Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Path, [.. args, "--lake", Folder]);

    /// <summary>What <c>lake verify</c> finds: kind, key and mend of each problem, and what was repaired.</summary>
    public async Task<Finding> VerifyAsync(bool repair = false)
    {
        var run = await Run(repair ? ["lake", "verify", "--repair", "--json"] : ["lake", "verify", "--json"]);
        Assert.True(run.Error.Length == 0, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        return new Finding(
            run.ExitCode,
            [.. json.RootElement.GetProperty("problems").EnumerateArray().Select(One)],
            [.. json.RootElement.GetProperty("repaired").EnumerateArray().Select(problem => problem.GetProperty("key").GetString()!)]);

        static (string, string, string) One(JsonElement problem) =>
            (problem.GetProperty("kind").GetString()!, problem.GetProperty("key").GetString()!, problem.GetProperty("mend").GetString()!);
    }

    public void Dispose() => _folder.Dispose();

    internal sealed record Finding(int ExitCode, IReadOnlyList<(string Kind, string Key, string Mend)> Problems, IReadOnlyList<string> Repaired);
}
