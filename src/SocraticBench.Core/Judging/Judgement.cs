using SocraticBench.Core.Records;

namespace SocraticBench.Core.Judging;

/// <summary>A judge's reply as stored: the question, the raw reply and what was made of it. Cache and audit in one.</summary>
public sealed record Judgement : LakeRecord
{
    /// <summary>SHA-256 of the question, under which it is filed.</summary>
    public required string QuestionSha256 { get; init => field = Check.Text(value, 64); }

    /// <summary>The question.</summary>
    public required JudgeQuestion Question { get; init => field = Check.NotNull(value); }

    /// <summary>The reply as it came; untrusted.</summary>
    public required string Raw { get; init => field = Check.NotNull(value); }

    /// <summary>The verdict read from it.</summary>
    public required JudgeResult Result { get; init => field = Check.NotNull(value); }
}
