using System.Runtime.CompilerServices;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>What a manifest's hash covers. Lists are sets: they are sorted and freed of repetitions at construction.</summary>
public sealed record Protocol
{
    /// <summary>Stands where an imported transcript does not say by what it was held.</summary>
    public const string Imported = "imported";

    /// <summary>Tutors, by artefact-like reference <c>id@sha256:…</c> of their registry entries.</summary>
    public required IReadOnlyList<string> Models { get; init => field = Set(value, StringComparer.Ordinal); }

    /// <summary>Sampling temperatures, 0..2; empty where imported transcripts do not say.</summary>
    public required IReadOnlyList<double> Temperatures
    {
        get;
        init => field = SortedSet([.. Check.NotNull(value).Select(temperature => Check.Range(temperature, 0.0, 2.0, nameof(Temperatures)))], Comparer<double>.Default);
    }

    /// <summary>Seeds, <c>id-version@sha256:…</c>.</summary>
    public required IReadOnlyList<string> Seeds { get; init => field = Set(value, StringComparer.Ordinal); }

    /// <summary>The system prompt, <c>name-version@sha256:…</c>.</summary>
    public required string SystemPrompt { get; init => field = Check.Text(value); }

    /// <summary>The phase profiles, <c>name-version@sha256:…</c>.</summary>
    public required string PhaseSet { get; init => field = Check.Text(value); }

    /// <summary>Phases held.</summary>
    public required IReadOnlyList<Phase> Phases { get; init => field = Set(value, Comparer<Phase>.Default); }

    /// <summary>Arms held.</summary>
    public required IReadOnlyList<Arm> Arms { get; init => field = Set(value, Comparer<Arm>.Default); }

    /// <summary>Tutor turns at most, 1..200.</summary>
    public required int Turns { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>Repetitions of each cell.</summary>
    public required int Replicates { get; init => field = Check.Range(value, 1, 10_000); }

    /// <summary>Version of the scripted student; where a model plays it, that of the persona card and <c>id@sha256:…</c> of the model follow.</summary>
    public required string Student { get; init => field = Check.Text(value); }

    /// <summary>Version of what fills the context.</summary>
    public required string ContextGenerator { get; init => field = Check.Text(value); }

    /// <summary>The tokenizer by which windows are measured; an estimate for other vendors' models.</summary>
    public required string Tokenizer { get; init => field = Check.Text(value); }

    /// <summary>SHA-256 of the canonical JSON of this protocol, 64 hex digits.</summary>
    public string Sha256() => CanonicalJson.Sha256(this);

    private static IReadOnlyList<T> Set<T>(IReadOnlyList<T> values, IComparer<T> order, [CallerMemberName] string field = "") =>
        SortedSet(Check.Some(values, field), order);

    private static IReadOnlyList<T> SortedSet<T>(IReadOnlyList<T> values, IComparer<T> order) => [.. values.Distinct().Order(order)];
}
