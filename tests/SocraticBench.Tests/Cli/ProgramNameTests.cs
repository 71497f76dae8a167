using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Tests.Cli;

public sealed class ProgramNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Interruption _interruption = new();

    public void Dispose()
    {
        _interruption.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_bare_name_is_advised_where_the_search_path_finds_it()
    {
        _folder.Write("bin/socratic-bench", "");
        Assert.Equal("socratic-bench", ProgramName.Of(Host() with { Environment = new Dictionary<string, string> { ["PATH"] = _folder.At("bin") } }));
    }

    [Fact]
    public void The_launcher_of_the_build_is_advised_as_seen_from_the_working_folder()
    {
        _folder.Write("artifacts/socratic-bench", "");
        Assert.Equal("artifacts/socratic-bench", ProgramName.Of(Host()));
        Assert.Equal(_folder.At("artifacts", "socratic-bench"), ProgramName.Of(Host() with { WorkingDirectory = _folder.At("elsewhere") }));
    }

    [Fact]
    public void A_path_that_a_shell_would_split_is_quoted() =>
        Assert.Equal("'my lake/it'\\''s here'", ProgramName.PathFor(Host(), _folder.At("my lake", "it's here")));

    private CliHost Host() => CliRun.Host(_interruption) with { WorkingDirectory = _folder.Path, ProgramFolder = _folder.At("src", "bin") };
}
