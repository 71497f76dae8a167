using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Pipeline.Flow;

/// <summary>What somebody asks to be run.</summary>
public sealed record ExecutionRequest
{
    /// <summary>Weekly or by hand.</summary>
    public required ExecutionPurpose Purpose { get; init; }

    /// <summary>The axes of the matrix.</summary>
    public required MatrixRequest Matrix { get; init; }

    /// <summary>The config to choose from; <see cref="ConfigSet.Models"/> holds every model of the matrix.</summary>
    public required ConfigSet Config { get; init; }

    /// <summary>The system prompt of the tutors.</summary>
    public required Artefact<Prompt> SystemPrompt { get; init; }

    /// <summary>How transcripts become numbers.</summary>
    public required ScoringIdentity Scoring { get; init; }

    /// <summary>The model that plays the students, by its id in the registry; null for the script.</summary>
    public string? Student { get; init; }

    /// <summary>US dollars that may be spent; null for no limit.</summary>
    public double? BudgetUsd { get; init; }
}
