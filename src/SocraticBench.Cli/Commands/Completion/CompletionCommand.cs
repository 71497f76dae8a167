using System.CommandLine;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Completion;

/// <summary><c>completion bash|zsh|fish</c>: a script that asks this program for the words that may follow.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _socratic_bench() {
          local word="${COMP_WORDS[COMP_CWORD]}" line
          COMPREPLY=()
          while IFS= read -r line; do
            case "$line" in "$word"*) COMPREPLY+=("$line") ;; esac
          done < <(socratic-bench "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
        }
        complete -o default -F _socratic_bench socratic-bench
        """;

    private const string Zsh = """
        #compdef socratic-bench
        _socratic_bench() {
          local -a words_that_may_follow
          words_that_may_follow=("${(@f)$(socratic-bench "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a words_that_may_follow || _files
        }
        compdef _socratic_bench socratic-bench
        """;

    private const string Fish = """
        complete -c socratic-bench -a '(socratic-bench "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
        """;

    public static Command Make(CliFrame frame)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        return new CliCommand("completion", "Print a script that completes this program's commands and options in a shell")
        {
            Arguments = { shell },
            Examples =
            [
                "source <(socratic-bench completion bash)",
                "socratic-bench completion zsh > ~/.zfunc/_socratic-bench",
                "socratic-bench completion fish > ~/.config/fish/completions/socratic-bench.fish",
            ],
        }.Does(frame, context =>
        {
            context.Console.Out.WriteLine(context.Get(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => Fish });
            return ExitCode.Done;
        });
    }
}
