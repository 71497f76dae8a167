using CsCheck;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Tests.Measures;

public sealed class ClusterMeanTests
{
    [Fact]
    public void No_value_has_no_mean_and_one_cluster_no_interval()
    {
        Assert.Null(default(ClusterMean).Mean);
        Assert.Null(default(ClusterMean).Plus(0, 0).Mean);
        Assert.Equal(8, default(ClusterMean).Plus(16, 2).Mean);
        Assert.Null(default(ClusterMean).Plus(16, 2).Interval());
    }

    [Fact]
    public void Two_clusters_of_one_and_three_values()
    {
        // Values 4 | 8, 8, 8: N = 4, mean 7; residual sums 4 − 7 = −3 and 24 − 21 = 3, so Σe² = 18.
        // Error √(2/1·18)/4 = 1.5; t(0.975; 1) = 12.7062, reach 19.0593.
        var interval = default(ClusterMean).Plus(4, 1).Plus(24, 3).Interval();

        Assert.Equal(7 - 19.0593, interval!.Value.Low, 0.0001);
        Assert.Equal(7 + 19.0593, interval.Value.High, 0.0001);
    }

    [Fact]
    public void Clusters_of_equal_values_leave_no_width() =>
        Assert.Equal(0, default(ClusterMean).Plus(0.3, 3).Plus(0.7, 7).Plus(0.1, 1).Interval()!.Value.Width, 1e-6);

    [Fact]
    public void With_one_value_a_cluster_it_is_the_t_interval_of_the_values() =>
        Gen.Double[0, 10].Array[2, 40].Sample(values =>
        {
            var clustered = values.Aggregate(default(ClusterMean), (mean, value) => mean.Plus(value, 1)).Interval()!.Value;
            var plain = SeedMeans.Interval(values)!.Value;
            Assert.Equal(plain.Low, clustered.Low, 1e-6);
            Assert.Equal(plain.High, clustered.High, 1e-6);
        });
}
