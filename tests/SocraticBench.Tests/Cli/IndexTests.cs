using System.Text.Json;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Tests.Cli;

public sealed class IndexTests : IDisposable
{
    private readonly BenchLake _lake = new();

    public void Dispose() => _lake.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("not a database at all, only some text that happens to stand there")]
    public async Task An_index_that_is_missing_or_damaged_is_made_again_from_the_lake(string? damage)
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);
        await _lake.ExecuteAsync(2, "sim-drifts", 5);
        if (damage is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(_lake.Folder, "index.sqlite"), damage, TestContext.Current.CancellationToken);
        }

        var run = await _lake.Run("index", "rebuild", "--json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        // Two executions of three seeds each.
        Assert.Equal(6, JsonDocument.Parse(run.Out).RootElement.GetProperty("runs").GetInt32());
        var doctor = await _lake.Run("doctor");
        Assert.Contains("index.sqlite, 6 runs", doctor.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_lake_gets_no_index()
    {
        var folder = Directory.CreateTempSubdirectory("socratic-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "letter.txt"), "mine", TestContext.Current.CancellationToken);

            var run = await CliRun.Of("index", "rebuild", "--lake", folder);

            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Equal("letter.txt", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(folder))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
