using System.Text.Json;
using SocraticBench.Core.Records;
using SocraticBench.Tests.Snapshots;

namespace SocraticBench.Tests.Records;

public sealed class RecordSchemasTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Records => [.. RecordSchemas.Types.Keys];

    [Theory]
    [MemberData(nameof(Records))]
    public void The_schema_of_each_record_is_the_published_one(string record) =>
        Snapshot.Match(RecordSchemas.Of(RecordSchemas.Types[record]).ToJsonString(s_indented) + "\n", $"docs/schema/{record}.json");

    [Fact]
    public void Every_published_schema_is_of_a_record_that_there_is() =>
        Assert.Equal(
            RecordSchemas.Types.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(Snapshot.Root, "docs/schema"), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
