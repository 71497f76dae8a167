using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;
using SocraticBench.Local.Config;
using SocraticBench.Models.Tokens;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Seed;

/// <summary><c>seed preview SEED</c>: plays a seed against a simulated tutor; nothing is scored or kept.</summary>
internal static class SeedPreviewCommand
{
    public static CliCommand Make(CliFrame frame)
    {
        var seed = new Argument<string>("seed") { Description = "A seed file, or the id of a seed in the config", HelpName = "SEED" };
        var tutor = new Option<string?>("--tutor") { Description = "A simulated tutor (default sim-holds)", HelpName = "MODEL" };
        var phase = new Option<string?>("--phase") { Description = "P0, P1, P2 or P3 (default P1)", HelpName = "P" };
        var arm = new Option<string?>("--arm") { Description = "The phase's tests, or neutral padding (default test)", HelpName = "test|padding" };
        var turns = new Option<int?>("--turns") { Description = "Tutor turns, 1 to 200 (default 40); what is planted is spread over them", HelpName = "N" };
        return new CliCommand("preview", "Play a seed against a simulated tutor: the dialogue with the student's state, why it changed, what was planted and conceded")
        {
            Arguments = { seed },
            Options = { tutor, phase, arm, turns, frame.Config, frame.Json },
            Examples =
            [
                "socratic-bench seed preview EL-FRACTIONS-01",
                "socratic-bench seed preview my-seed.json --tutor sim-lectures --phase P2 --turns 20",
                "socratic-bench seed preview EL-FRACTIONS-01 --arm padding --json",
            ],
        }.Does(frame, async context =>
        {
            var config = ConfigFolder.Read(context.Settings.Config);
            var student = SeedDialogue.Find(context.Require(seed), context.Host, config);
            using var catalog = EmbeddedEnvironment.Catalog(context.Host);
            var rehearsal = new Rehearsal(catalog, new O200kTokenCounter(), context.Host.Clock)
            {
                Seed = student,
                Profile = ConfigSet.Newest(config.PhaseSets).Value.Of(MatrixOptions.OneOf<Phase>(context.Get(phase) ?? "P1", "--phase")) ?? throw new UsageException("--phase", "the config has no profile of it", "add one to the phases"),
                SystemPrompt = ConfigSet.Newest(config.SystemPrompts).Value,
                Tutor = SeedDialogue.Tutor(context.Get(tutor) ?? "sim-holds", config),
                Arm = MatrixOptions.OneOf<Arm>(context.Get(arm) ?? "test", "--arm"),
                Turns = SeedDialogue.Turns(context.Get(turns)),
            };
            if (SeedLint.Problems(student, rehearsal.Turns) is { Count: > 0 } problems)
            {
                context.Console.Remark($"{problems.Count} {(problems.Count == 1 ? "problem" : "problems")} in this seed, the first: {problems[0]}; 'socratic-bench seed lint' lists them");
            }

            await PlayAsync(rehearsal, context).ConfigureAwait(false);
            return ExitCode.Done;
        });
    }

    private static async Task PlayAsync(Rehearsal rehearsal, CommandContext context)
    {
        if (context.Json)
        {
            var end = await rehearsal.HoldAsync(turn => context.Console.Out.WriteLine(Line(turn)), context.Cancel).ConfigureAwait(false);
            context.Console.Out.WriteLine(Line(end));
            return;
        }

        var screen = new PreviewScreen(context.Console.Screen, rehearsal.Seed);
        screen.End(await rehearsal.HoldAsync(screen.Turn, context.Cancel).ConfigureAwait(false));
    }

    private static string Line<T>(T record) => System.Text.Encoding.UTF8.GetString(RecordJson.Bytes(record));
}
