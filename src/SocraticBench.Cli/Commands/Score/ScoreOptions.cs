using System.CommandLine;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>What <c>score</c> can be asked.</summary>
internal sealed class ScoreOptions
{
    public Argument<string?> File { get; } = new("file")
    {
        Description = "Transcripts as JSON lines, a JSON array, or CSV; - for standard input (the default)",
        HelpName = "FILE|-",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<TranscriptFormat> Format { get; } = new("--format")
    {
        Description = "Layout of the file: turns {id, context, user_text, assistant_text}, dialogues {id, turns}, chat {messages}, or csv (default: told by the content)",
        HelpName = "auto|turns|dialogues|chat|csv",
    };

    public Option<string?> Out { get; } = new("--out") { Description = "File for the lines, in place of stdout; appears whole or not at all", HelpName = "FILE" };

    public Option<bool> KeepGoing { get; } = new("--keep-going") { Description = "Leave out records that cannot be read, count them, and exit with 3" };

    public Option<string?> Summary { get; } = new("--summary")
    {
        Description = "File for a JSON line a dialogue: turns, mean SD, compliance, half-life or the turn at which it is censored",
        HelpName = "FILE",
    };

    public Option<bool> IntoLake { get; } = new("--into-lake")
    {
        Description = "Also store the dialogues in the lake as a recorded execution, for report, show and query; at most 200 tutor turns each",
    };

    public Option<string?> Model { get; } = new("--model") { Description = "The tutor's name, for records that name none", HelpName = "NAME" };
}
