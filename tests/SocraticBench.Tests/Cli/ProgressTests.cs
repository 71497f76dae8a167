using SocraticBench.Cli.Terminal;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public async Task Plain_lines_come_each_tenth_but_never_more_often_than_two_seconds()
    {
        var clock = new HandClock();
        var writer = new StringWriter { NewLine = "\n" };
        await using var progress = new PlainProgress(writer, clock);

        // One run a second, 100 runs: a tenth is 10 s.
        for (var done = 0; done <= 100; done++)
        {
            progress.Report(new StageProgress("run_dialogues", done, 100));
            clock.Pass(TimeSpan.FromSeconds(1));
        }

        var lines = writer.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.Equal("run_dialogues: 10 of 100 (10%), 10 s", lines[0]);
        Assert.Equal("run_dialogues: 100 of 100 (100%), 100 s", lines[^1]);
    }

    [Fact]
    public async Task A_fast_stage_says_only_that_it_is_done()
    {
        var writer = new StringWriter { NewLine = "\n" };
        await using var progress = new PlainProgress(writer, new HandClock());
        for (var done = 0; done <= 1000; done++)
        {
            progress.Report(new StageProgress("judge_turns", done, 1000));
        }

        Assert.Equal("judge_turns: 1000 of 1000 (100%), 0 s\n", writer.ToString());
    }

    [Fact]
    public async Task A_slow_stage_gives_a_sign_of_life()
    {
        var clock = new HandClock();
        var writer = new StringWriter { NewLine = "\n" };
        await using var progress = new PlainProgress(writer, clock);
        progress.Report(new StageProgress("run_dialogues", 0, 1000));
        clock.Pass(TimeSpan.FromSeconds(10));
        progress.Report(new StageProgress("run_dialogues", 1, 1000));

        Assert.Equal("run_dialogues: 1 of 1000 (0%), 10 s\n", writer.ToString());
    }

    [Fact]
    public async Task A_stage_of_one_piece_is_mentioned_only_where_it_took_long()
    {
        var clock = new HandClock();
        var writer = new StringWriter { NewLine = "\n" };
        await using var progress = new PlainProgress(writer, clock);
        foreach (var (stage, seconds) in new[] { ("index", 1), ("aggregate", 3) })
        {
            progress.Report(new StageProgress(stage, 0, 1));
            clock.Pass(TimeSpan.FromSeconds(seconds));
            progress.Report(new StageProgress(stage, 1, 1));
        }

        Assert.Equal("aggregate: 1 of 1 (100%), 3 s\n", writer.ToString());
    }

    [Fact]
    public async Task A_note_cannot_move_the_cursor()
    {
        var writer = new StringWriter { NewLine = "\n" };
        await using var progress = new PlainProgress(writer, new HandClock());
        progress.Note("run failed: \e[2Jboom\nmore");

        Assert.Equal("run failed: boom more\n", writer.ToString());
    }

    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }
}
