using System.Text;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Tests.Measures;

namespace SocraticBench.Tests.Records;

public sealed class VolatileFieldsTests
{
    [Fact]
    public void Two_turns_that_differ_only_in_how_they_were_come_by_are_the_same()
    {
        var judge = Samples.Judge(5);
        var first = Samples.Turn(1, 5) with { Judge = judge with { LatencyMs = 100 }, LatencyMs = 7, Attempts = 1, ProviderRequestId = "a" };
        var again = Samples.Turn(1, 5) with { Judge = judge with { LatencyMs = 900 }, LatencyMs = 9, Attempts = 3, Timestamp = DateTimeOffset.UnixEpoch };
        Assert.Equal(Text(first), Text(again));
        Assert.NotEqual(Text(first), Text(first with { Judge = Samples.Judge(6) }));
    }

    [Fact]
    public void Fields_of_a_record_within_a_record_are_removed_too()
    {
        var text = Text(Samples.Turn(1, 5) with { Judge = Samples.Judge(5) with { LatencyMs = 100 } });
        Assert.DoesNotContain("latency_ms", text, StringComparison.Ordinal);
        Assert.Contains("model_used", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_is_removed()
    {
        var turn = Samples.Turn(1, 5) with { Rules = [new RuleHit { Id = "r", Component = Component.Form, Points = -1, Start = 0, End = 2 }] };
        var whole = Encoding.UTF8.GetString(CanonicalJson.Bytes(turn));
        var names = new[] { "attempts", "latency_ms", "provider_request_id", "timestamp" };
        Assert.Equal(names, VolatileFields.Names(typeof(Turn)));
        Assert.Equal(names.Aggregate(whole, (text, name) => text.Replace($"\"{name}\":null,", "", StringComparison.Ordinal)), Text(turn));
    }

    [Fact]
    public void Unknown_fields_are_content()
    {
        var turn = RecordJson.Parse<Turn>(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(RecordJson.Bytes(Samples.Turn(1, 5)))[..^1] + ",\"mood\":1}"), new RecordPlace("x"));
        Assert.Contains("\"mood\":1", Text(turn), StringComparison.Ordinal);
    }

    private static string Text(LakeRecord record) => Encoding.UTF8.GetString(VolatileFields.Without(record));
}
