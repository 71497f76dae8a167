using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Pipeline.Flow;

/// <summary>What an execution is made of, read back from the lake.</summary>
public sealed record ExecutionContents
{
    /// <summary>What was asked for.</summary>
    public required Execution Execution { get; init; }

    /// <summary>The protocol.</summary>
    public required RunManifest Manifest { get; init; }

    /// <summary>The registry entries of its models.</summary>
    public required ModelRegistry Models { get; init; }

    /// <summary>Its seeds, by id; empty where transcripts were imported.</summary>
    public required IReadOnlyDictionary<string, Seed> Seeds { get; init; }

    /// <summary>The phases; null where transcripts were imported.</summary>
    public required PhaseSet? Phases { get; init; }

    /// <summary>The system prompt; null where transcripts were imported.</summary>
    public required Prompt? SystemPrompt { get; init; }

    /// <summary>What its scoring id stands for.</summary>
    public required ScoringIdentity Scoring { get; init; }

    /// <summary>The rubric of its scoring.</summary>
    public required Rubric Rubric { get; init; }

    /// <summary>Date of its start, UTC: the <c>dt</c> of all its keys.</summary>
    public DateOnly Dt => DateOnly.FromDateTime(Execution.StartedAt.UtcDateTime);

    /// <summary>The registry entry of the model that plays the students; null where the script does.</summary>
    public ModelConfig? Student => Models.Models.FirstOrDefault(model => Manifest.Protocol.Student.EndsWith(" " + model.Identity(), StringComparison.Ordinal));

    /// <summary>The registry entry of a run's model.</summary>
    public ModelConfig ModelOf(RunSpec run) =>
        Models.Find(run.Model) ?? throw new InvalidOperationException($"model {run.Model} of run {run.RunId} is not among the execution's models");
}
