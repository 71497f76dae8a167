using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Tests.Pipeline;

public sealed class PipelineGraphTests
{
    [Fact]
    public void Every_stage_has_one_place_in_the_graph() =>
        Assert.Equal(Enum.GetValues<StageName>(), PipelineGraph.Nodes.Select(node => node.Stage).Order());

    [Fact]
    public void Every_stage_comes_after_the_stages_it_depends_on()
    {
        var seen = new HashSet<StageName>();
        foreach (var node in PipelineGraph.Nodes)
        {
            Assert.All(node.After, before => Assert.Contains(before, seen));
            seen.Add(node.Stage);
        }
    }

    [Fact]
    public void Every_stage_but_the_first_waits_for_something() =>
        Assert.Equal([StageName.FetchConfig], PipelineGraph.Nodes.Where(node => node.After.Count == 0).Select(node => node.Stage));
}
