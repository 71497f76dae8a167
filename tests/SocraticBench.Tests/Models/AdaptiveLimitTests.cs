using SocraticBench.Models.Calling;

namespace SocraticBench.Tests.Models;

public sealed class AdaptiveLimitTests
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_limit_that_is_not_used_does_not_grow()
    {
        var limit = new AdaptiveLimit(5, 200);
        for (var second = 0; second < 60; second++)
        {
            limit.Succeeded(s_start.AddSeconds(second), TimeSpan.FromMilliseconds(50));
        }

        Assert.Equal(5, limit.Limit);
    }

    [Fact]
    public void In_use_it_grows_by_one_a_second_after_a_cut_and_doubles_its_step_after_five_calm_seconds()
    {
        var limit = new AdaptiveLimit(50, 200);
        limit.Throttled(s_start);
        var limits = new List<int>();
        for (var second = 1; second <= 12; second++)
        {
            limit.Full();
            limit.Succeeded(s_start.AddSeconds(second), TimeSpan.FromMilliseconds(50));
            limits.Add(limit.Limit);
        }

        // 0.8 · 50 = 40; one more in each of seconds 1 to 4; steps of 1, 2, then up to just below 50, where calls were last turned
        // away; one more each to 51, which is borne, and doubling starts again.
        Assert.Equal([41, 42, 43, 44, 45, 47, 49, 50, 51, 52, 54, 58], limits);
    }

    [Fact]
    public void A_server_error_stops_growth_for_a_second()
    {
        var limit = new AdaptiveLimit(10, 200);
        limit.Succeeded(s_start, TimeSpan.FromMilliseconds(50));
        limit.Full();
        limit.Errored(s_start.AddMilliseconds(900));
        limit.Succeeded(s_start.AddMilliseconds(1_500), TimeSpan.FromMilliseconds(50));
        Assert.Equal(10, limit.Limit);
        limit.Succeeded(s_start.AddMilliseconds(2_600), TimeSpan.FromMilliseconds(50));
        Assert.Equal(11, limit.Limit);
    }

    [Fact]
    public void It_never_falls_below_one()
    {
        var limit = new AdaptiveLimit(3, 200);
        for (var second = 0; second < 60; second += 2)
        {
            limit.Throttled(s_start.AddSeconds(second));
        }

        Assert.Equal(1, limit.Limit);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(2_000)]
    public void It_follows_a_server_that_bears_fifty_then_ten_then_fifty_at_once(int latencyMs)
    {
        var world = new LimitedWorld(chains: 80, TimeSpan.FromMilliseconds(latencyMs));
        foreach (var capacity in new[] { 50, 10, 50 })
        {
            world.Capacity = capacity;
            world.Run(TimeSpan.FromSeconds(30));
            var (answered, turnedAway) = (world.Answered, world.TurnedAway);
            world.Run(TimeSpan.FromSeconds(60));
            var share = (double)(world.TurnedAway - turnedAway) / (world.TurnedAway - turnedAway + world.Answered - answered);
            Assert.InRange(world.MeanLimit, 0.7 * capacity, 1.3 * capacity);
            Assert.InRange(share, 0, 0.03);
        }
    }
}
