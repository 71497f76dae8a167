using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Seed;

/// <summary><c>seed lint FILE…</c>: problems on stderr one a line, a verdict a file on stdout.</summary>
internal static class SeedLintCommand
{
    public static CliCommand Make(CliFrame frame)
    {
        var files = new Argument<string[]>("file") { Description = "Seed files, of whatever name", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
        var turns = new Option<int?>("--turns") { Description = "Turns of the shortest dialogue that the seeds are meant for (default 40)", HelpName = "N" };
        return new CliCommand("lint", "List everything in seed files that would spoil a dialogue, each with its mend; exit 2 where there is something")
        {
            Arguments = { files },
            Options = { turns, frame.Json },
            Examples = ["socratic-bench seed lint my-seed.json", "socratic-bench seed lint config/seeds/EL-FRACTIONS-01-1.0.json --turns 20 --json"],
        }.Does(frame, context =>
        {
            var length = SeedDialogue.Turns(context.Get(turns));
            var reviews = context.Require(files).Select(file => SeedReview.Of(file, context.Host.PathOf(file), length)).ToList();
            Print(reviews, context);
            return reviews.TrueForAll(review => review.Problems.Count == 0) ? ExitCode.Done : ExitCode.Usage;
        });
    }

    private static void Print(List<SeedReview> reviews, CommandContext context)
    {
        if (context.Json)
        {
            var valid = reviews.TrueForAll(review => review.Problems.Count == 0);
            context.Console.Out.WriteLine(JsonSerializer.Serialize(new { Valid = valid, Files = reviews }, RecordJson.Options));
            return;
        }

        foreach (var review in reviews)
        {
            foreach (var problem in review.Problems)
            {
                context.Console.Error.WriteLine(PrintableText.Line($"{review.File}: {problem}", 1_000));
            }

            var verdict = review.Problems.Count switch { 0 => "sound", 1 => "1 problem", var count => $"{count} problems" };
            context.Console.Out.WriteLine(PrintableText.Line($"{review.File}: {verdict}", 1_000));
        }
    }
}
