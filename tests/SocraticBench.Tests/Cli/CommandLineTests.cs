using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task A_mistyped_command_is_one_line_with_the_nearest_one_and_exit_2()
    {
        var run = await CliRun.Of("completoin", "bash");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("socratic-bench: unknown command or argument 'completoin': did you mean 'completion'? See 'socratic-bench --help'", run.ErrorLine);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_mistyped_option_is_one_line_with_the_nearest_one_and_exit_2()
    {
        var run = await CliRun.Of("completion", "bash", "--quite");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("socratic-bench: unknown option '--quite': did you mean '--quiet'? See 'socratic-bench completion --help'", run.ErrorLine);
    }

    [Fact]
    public async Task A_value_outside_the_choices_is_one_line_that_names_them()
    {
        var run = await CliRun.Of("completion", "tcsh");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("tcsh", run.ErrorLine, StringComparison.Ordinal);
        Assert.Contains("zsh", run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_argument_is_one_line() =>
        Assert.Equal("socratic-bench: Required argument 'shell' missing for command: 'completion': See 'socratic-bench completion --help'", (await CliRun.Of("completion")).ErrorLine);

    [Fact]
    public async Task No_command_at_all_shows_the_help_and_exits_2()
    {
        var run = await CliRun.Of();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Exit codes:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("completion", "-h")]
    public async Task Help_is_a_success_with_examples(params string[] args)
    {
        var run = await CliRun.Of(args);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Examples:\n  ", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_version_is_this_programs_and_not_the_test_hosts() => Assert.Equal("0.1.0\n", (await CliRun.Of("--version")).Out);

    [Fact]
    public async Task A_shell_gets_the_commands_that_may_follow() =>
        Assert.Contains("completion\n", (await CliRun.Of("[suggest:19]", "socratic-bench comp")).Out, StringComparison.Ordinal);
}
