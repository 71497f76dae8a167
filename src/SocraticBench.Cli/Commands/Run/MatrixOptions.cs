using System.CommandLine;
using System.Globalization;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>The axes of the matrix as options, shared by <c>run</c> and <c>plan</c>. What is not given comes from the preset.</summary>
internal sealed class MatrixOptions
{
    private readonly Option<bool> _demo = new("--demo") { Description = "Four simulated tutors, offline: 96 dialogues of 40 turns" };
    private readonly Option<string?> _preset = Named("--preset", "weekly|compare", "Named matrix (default weekly): weekly watches a trend, compare has the nine seeds that a comparison needs");
    private readonly Option<string?> _models = Named("--models", "A,B", "Tutors, by registry id or as openai:<model>@<base-url>");
    private readonly Option<string?> _temperatures = Named("--temperatures", "T,T", "Sampling temperatures, 0 to 2");
    private readonly Option<string?> _seeds = Named("--seeds", "X,Y", "Students, by seed id");
    private readonly Option<string?> _phases = Named("--phases", "P0,P2", "Context phases: P0 2K, P1 8K, P2 32K, P3 128K tokens");
    private readonly Option<string?> _arms = Named("--arms", "test,padding", "Arms: the phase's tests, or neutral padding (default test)");
    private readonly Option<int?> _turns = new("--turns") { Description = "Tutor turns in a dialogue, 1 to 200", HelpName = "N" };
    private readonly Option<int?> _replicates = new("--replicates") { Description = "Repetitions of each cell (default 1)", HelpName = "N" };

    /// <summary>The options, to be added to a command.</summary>
    public IEnumerable<Option> All => [_demo, _preset, _models, _temperatures, _seeds, _phases, _arms, _turns, _replicates];

    /// <summary>Whether the demo was asked for.</summary>
    public bool IsDemo(CommandContext context) => context.Get(_demo);

    /// <summary>The matrix asked for.</summary>
    /// <exception cref="UsageException">A value is not acceptable.</exception>
    public MatrixRequest Read(CommandContext context, ConfigSet config)
    {
        var preset = PresetMatrix.Of(Preset(context), config);
        return preset with
        {
            Models = List(context, _models) ?? preset.Models,
            Temperatures = List(context, _temperatures)?.Select(Temperature).ToList() ?? preset.Temperatures,
            Seeds = List(context, _seeds)?.Select(id => Seed(id, config)).ToList() ?? preset.Seeds,
            Phases = List(context, _phases)?.Select(text => OneOf<Phase>(text, "--phases")).ToList() ?? preset.Phases,
            Arms = List(context, _arms)?.Select(text => OneOf<Arm>(text, "--arms")).ToList() ?? preset.Arms,
            Turns = Within(context.Get(_turns) ?? preset.Turns, 1, 200, "--turns"),
            Replicates = Within(context.Get(_replicates) ?? preset.Replicates, 1, 1_000, "--replicates"),
        };
    }

    private Preset Preset(CommandContext context)
    {
        var given = context.Get(_preset);
        if (context.Get(_demo))
        {
            return given is null ? Core.Planning.Preset.Demo : throw new UsageException("--preset", "--demo is a preset of its own", "leave one of the two out");
        }

        return given is null ? Core.Planning.Preset.Weekly : OneOf<Preset>(given, "--preset");
    }

    private static Option<string?> Named(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    private static List<string>? List(CommandContext context, Option<string?> option)
    {
        if (context.Get(option) is not { } text)
        {
            return null;
        }

        var items = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        return items.Count > 0 ? items : throw new UsageException(option.Name, "names nothing", "give one or more, divided by commas");
    }

    private static double Temperature(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 2
            ? value
            : throw new UsageException("--temperatures", $"'{text}' is no temperature", "give numbers from 0 to 2, such as 0,0.7");

    private static string Seed(string id, ConfigSet config) => config.CurrentSeeds.Any(seed => seed.Value.SeedId == id)
        ? id
        : throw new UsageException("--seeds", $"there is no seed '{id}'", $"use some of {string.Join(", ", config.CurrentSeeds.Select(seed => seed.Value.SeedId))}");

    /// <summary>A member of an enum by its name, in whatever case.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    public static T OneOf<T>(string text, string option)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
            ? value
            : throw new UsageException(option, $"'{text}' is not one of them", $"use {string.Join(", ", Enum.GetNames<T>())}");

    private static int Within(int value, int min, int max, string option) => value >= min && value <= max
        ? value
        : throw new UsageException(option, $"{value} is out of range", $"give a whole number from {min} to {max}");
}
