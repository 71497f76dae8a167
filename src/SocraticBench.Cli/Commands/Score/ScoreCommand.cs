using System.CommandLine;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Score;

/// <summary><c>score</c>: scores transcripts from a file with the heuristic, one JSON line a tutor turn.</summary>
internal static class ScoreCommand
{
    public static Command Make(CliFrame frame)
    {
        var options = new ScoreOptions();
        return new CliCommand("score", "Score transcripts from a file: one JSON line a tutor turn on stdout, a summary on stderr (with --json as JSON; with --out on stdout)")
        {
            Arguments = { options.File },
            Options =
            {
                options.Format, options.Out, options.KeepGoing, options.Summary, options.IntoLake, frame.Lake, options.Model, frame.Config, frame.Json,
            },
            Examples =
            [
                "socratic-bench score turns.jsonl > scores.jsonl",
                "socratic-bench score chats.json --format chat --out scores.jsonl --summary dialogues.jsonl",
                "socratic-bench score dialogues.jsonl --into-lake --lake socratic-lake --model my-tutor --out scores.jsonl",
                "gunzip -c turns.jsonl.gz | socratic-bench score - --keep-going | jq .sd",
            ],
        }.Does(frame, context => new ScoreRun(context, options).RunAsync());
    }
}
