using System.CommandLine;

namespace SocraticBench.Cli.CommandLine;

/// <summary>A command with examples, which its help prints.</summary>
internal sealed class CliCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines that work as they stand.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Says what the command does when called; the answer is the exit code.</summary>
    public CliCommand Does(CliFrame frame, Func<CommandContext, Task<int>> action)
    {
        SetAction((parsed, cancel) => action(new CommandContext(frame, parsed, cancel)));
        return this;
    }

    /// <summary>As <see cref="Does(CliFrame, Func{CommandContext, Task{int}})"/>, for a command that has nothing to wait for.</summary>
    public CliCommand Does(CliFrame frame, Func<CommandContext, int> action) =>
        Does(frame, context => Task.FromResult(action(context)));
}
