using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Judging;

/// <summary>One item of a golden set: a turn and what experts say of it.</summary>
public sealed partial record CalibrationItem : LakeRecord
{
    /// <summary><c>CAL-</c> and 8 of A-Z0-9.</summary>
    public required string ItemId { get; init => field = Check.Matches(value, Shape(), "CAL-0A1B2C3D"); }

    /// <summary>The student's message.</summary>
    public required string UserText { get; init => field = Check.NotNull(value); }

    /// <summary>The tutor's turn.</summary>
    public required string AssistantText { get; init => field = Check.NotNull(value); }

    /// <summary>At least two labels.</summary>
    public required IReadOnlyList<ExpertLabel> Labels
    {
        get;
        init => field = value is { Count: >= 2 } ? value : throw Check.Invalid(nameof(Labels), "a calibration item needs at least two expert labels");
    }

    /// <summary>Where the labels come from: <c>experts</c>, or <c>constructed</c> where they follow from how the item was written.</summary>
    public required string LabelSource { get; init => field = Check.Text(value); }

    /// <summary>Consensus SD: the mean of the labels.</summary>
    public double Consensus => Labels.Average(label => label.Sd);

    [GeneratedRegex("^CAL-[A-Z0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
