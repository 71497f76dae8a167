using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Cli;

public sealed class FailureTests
{
    [Theory]
    [InlineData(LakeFault.Denied, ExitCode.Usage)]
    [InlineData(LakeFault.NotALake, ExitCode.Usage)]
    [InlineData(LakeFault.NewerSchema, ExitCode.Usage)]
    [InlineData(LakeFault.BadKey, ExitCode.Usage)]
    [InlineData(LakeFault.Full, ExitCode.Failed)]
    [InlineData(LakeFault.Storage, ExitCode.Failed)]
    public void A_lake_that_the_caller_must_change_is_usage_and_one_that_broke_is_a_failure(LakeFault fault, int code) =>
        Assert.Equal(code, Of(new LakeException(fault, "lake: cannot: mend it")).ExitCode);

    [Fact]
    public void A_bad_record_keeps_its_place_and_problem() =>
        Assert.Equal("seeds/x.json:3: field persona: must not be empty", Of(new RecordException(new RecordPlace("seeds/x.json", 3), "field persona: must not be empty")).Message);

    [Fact]
    public void A_bug_says_that_it_is_one_and_how_to_see_its_trace()
    {
        var failure = Of(new InvalidOperationException("Sequence contains no elements"));

        Assert.True(failure.IsBug);
        Assert.Equal(ExitCode.Failed, failure.ExitCode);
        Assert.Contains("--debug", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_quotes_input_stays_one_line_without_escapes() =>
        Assert.Equal("a b c", Of(new QueryException("a\nb\e[31m\r\n c")).Message);

    [Theory]
    [InlineData(ExitCode.Interrupted)]
    [InlineData(ExitCode.Terminated)]
    public void A_cancellation_by_signal_takes_the_signals_code(int code)
    {
        using var interruption = new Interruption();
        interruption.Interrupt(code);

        Assert.Equal(code, Of(new OperationCanceledException(), interruption).ExitCode);
    }

    [Fact]
    public void A_cancellation_that_nobody_asked_for_is_a_bug() => Assert.True(Of(new OperationCanceledException()).IsBug);

    private static Failure Of(Exception exception, Interruption? interruption = null)
    {
        using var none = new Interruption();
        return Failure.Of(exception, CliRun.Host(interruption ?? none));
    }
}
