using System.Text.Json;
using SocraticBench.Tests.Architecture;

namespace SocraticBench.Tests.Durability;

/// <summary>A lake of schema 1, kept as it was written on 2026-11-23: every later program must read it.</summary>
public sealed class OldLakeTests
{
    [Fact]
    public async Task A_lake_of_schema_1_is_reported_shown_verified_and_indexed()
    {
        using var lake = new LakeCopy(Repository.At("tests/SocraticBench.Tests/Durability/lake-schema-1"));

        using var report = JsonDocument.Parse((await lake.Run("report", "--json")).Out);
        var row = Assert.Single(report.RootElement.GetProperty("models").EnumerateArray());
        Assert.Equal(("sim-drifts", 1, 4), (row.GetProperty("model").GetString(), row.GetProperty("runs").GetInt32(), row.GetProperty("turns").GetInt32()));
        var run = Path.GetFileNameWithoutExtension(lake.Key("raw/", ".jsonl"));
        Assert.Contains("Turn 4", (await lake.Run("show", run)).Out, StringComparison.Ordinal);

        // The fixture has neither index nor curated tables, which are not part of what is kept.
        Assert.All((await lake.VerifyAsync()).Problems, problem => Assert.True(problem.Key == "index" || problem.Key.StartsWith("curated/", StringComparison.Ordinal), problem.ToString()));
        Assert.Equal(0, (await lake.VerifyAsync(repair: true)).ExitCode);
        Assert.Contains("1 runs", (await lake.Run("index", "rebuild")).Out, StringComparison.Ordinal);
    }
}
