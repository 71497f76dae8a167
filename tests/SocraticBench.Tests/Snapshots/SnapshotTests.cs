namespace SocraticBench.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void A_difference_is_shown_by_its_lines() =>
        Assert.Equal("@@ line 2\n  a\n- b\n+ B\n  c\n", LineDiff.Of("a\nb\nc", "a\nB\nc"));

    [Fact]
    public void A_line_more_is_shown_as_added() =>
        Assert.Equal("@@ line 2\n  a\n+ b\n  c\n", LineDiff.Of("a\nc", "a\nb\nc"));

    [Fact]
    public void A_repeated_line_that_is_gone_is_shown_once() =>
        Assert.Equal("@@ line 3\n  a\n  a\n- a\n", LineDiff.Of("a\na\na", "a\na"));

    [Fact]
    public void The_root_holds_the_solution() => Assert.True(File.Exists(Path.Combine(Snapshot.Root, "SocraticBench.slnx")));
}
