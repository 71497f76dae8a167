using System.Globalization;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Models;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>The models of a matrix, by registry entry or by a name that says how to reach them; shared by <c>run</c> and <c>plan</c>.</summary>
internal static class MatrixModels
{
    /// <summary>The registry, with an entry for each model that is named by its address.</summary>
    public static ModelRegistry Registry(ModelRegistry registry, IReadOnlyList<string> asked)
    {
        var adHoc = asked.Where(id => registry.Find(id) is null).Select(ModelCatalog.FromName).OfType<ModelConfig>();
        return registry with { Models = [.. registry.Models, .. adHoc] };
    }

    /// <summary>The entries of the models asked for.</summary>
    /// <exception cref="UsageException">There is no such model.</exception>
    public static IReadOnlyList<ModelConfig> Find(ModelRegistry registry, IReadOnlyList<string> asked, string option = "--models") =>
        [.. asked.Select(id => registry.Find(id) ?? throw Unknown(id, registry, option))];

    /// <summary>Refuses phases that are larger than a model's window, and remarks on those that may be.</summary>
    /// <exception cref="UsageException">A model's window is known and too small.</exception>
    public static void RequireRoom(IReadOnlyList<ModelConfig> models, MatrixRequest asked, ConfigSet config, CliConsole console)
    {
        var phases = ConfigSet.Newest(config.PhaseSets).Value;
        var tooLarge = PhaseRoom.Lacking(models, [.. asked.Phases.Select(phases.Of).OfType<PhaseProfile>()]);
        if (tooLarge.Where(room => room.IsKnown).ToList() is { Count: > 0 } refused)
        {
            throw new UsageException(
                "--phases",
                string.Join("; ", refused.Select(room => string.Create(CultureInfo.InvariantCulture, $"{room.Phase} needs {room.NeededTokens:N0} tokens, and {room.Model.Id} has a context window of {room.Model.ContextWindowTokens:N0}"))),
                $"leave out {Listed(refused, room => room.Phase.ToString())} with --phases, or {Listed(refused, room => room.Model.Id)} with --models");
        }

        foreach (var room in tooLarge)
        {
            console.Remark(string.Create(
                CultureInfo.InvariantCulture,
                $"the context window of {room.Model.Id} is not known: {room.Phase} needs {room.NeededTokens:N0} tokens; with less its dialogues end when they have grown too long, and count as cut short"));
        }
    }

    private static string Listed(IEnumerable<PhaseRoom> rooms, Func<PhaseRoom, string> name) => string.Join(" and ", rooms.Select(name).Distinct());

    private static UsageException Unknown(string model, ModelRegistry registry, string option) =>
        new(option, $"there is no model '{model}'", $"use some of {string.Join(", ", registry.Models.Select(known => known.Id))}, or openai:<model>@<base-url>; 'socratic-bench models list' shows them");
}
