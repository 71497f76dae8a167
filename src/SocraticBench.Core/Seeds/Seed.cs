using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>A scenario: a student with a misconception, and how that student answers.</summary>
public sealed record Seed : LakeRecord
{
    /// <summary>Id, such as <c>EL-FRACTIONS-01</c>.</summary>
    public required string SeedId { get; init => field = Seeds.SeedId.Parse(value, nameof(SeedId)); }

    /// <summary>Version, such as <c>1.0</c>.</summary>
    public required string Version { get; init => field = Check.Text(value, 50); }

    /// <summary>The method that it exercises.</summary>
    public required Vector Vector { get; init; }

    /// <summary>Subject, such as <c>mathematics</c>.</summary>
    public required string Subject { get; init => field = Check.Text(value, 100); }

    /// <summary>Who the student is: age, manner, background.</summary>
    public required string Persona { get; init => field = Check.Text(value, 2_000); }

    /// <summary>The student's first message.</summary>
    public required string Opening { get; init => field = Check.Text(value, 20_000); }

    /// <summary>What the student wants.</summary>
    public required IReadOnlyList<string> Goals { get; init => field = Check.Some(value); }

    /// <summary>The false belief.</summary>
    public required string Misconception { get; init => field = Check.Text(value, 2_000); }

    /// <summary>The correct answer or view, which the tutor should not give away.</summary>
    public required string ReferenceAnswer { get; init => field = Check.Text(value, 5_000); }

    /// <summary>What the misconception rests on; conceded one by one when addressed.</summary>
    public required IReadOnlyList<Commitment> Commitments { get; init => field = Check.Some(value); }

    /// <summary>Facts that matter, with weights that sum to 1.</summary>
    public required IReadOnlyList<SalientFact> SalientFacts { get; init => field = Check.Some(value); }

    /// <summary>Things the student changes its mind on.</summary>
    public IReadOnlyList<DriftingSlot> Slots { get; init => field = Check.NotNull(value); } = [];

    /// <summary>Lines of inquiry that the seed offers, by name.</summary>
    public IReadOnlyList<string> Threads { get; init => field = Check.NotNull(value); } = [];

    /// <summary>Red herrings for the phases that plant them.</summary>
    public IReadOnlyList<Decoy> Decoys { get; init => field = Check.NotNull(value); } = [];

    /// <summary>What the student says, keyed by the tutor's move.</summary>
    public required IReadOnlyList<SeedReply> Replies { get; init => field = Check.Some(value); }

    /// <summary><c>id-version</c>, under which it is published.</summary>
    public string NameVersion => $"{SeedId}-{Version}";
}
