using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Judging;

/// <summary>What a judge is asked about one tutor turn. Its hash files the reply: the same question is never paid for twice.</summary>
public sealed record JudgeQuestion
{
    /// <summary>The judge's model id.</summary>
    public required string Model { get; init => field = Check.Text(value); }

    /// <summary>The judge prompt, <c>name-version@sha256:…</c>.</summary>
    public required string Prompt { get; init => field = Check.Text(value); }

    /// <summary>The rubric, <c>name-version@sha256:…</c>.</summary>
    public required string Rubric { get; init => field = Check.Text(value); }

    /// <summary>The last exchanges before the turn, oldest first.</summary>
    public required IReadOnlyList<Message> Exchanges { get; init => field = Check.NotNull(value); }

    /// <summary>The student's message.</summary>
    public required string UserText { get; init => field = Check.NotNull(value); }

    /// <summary>The tutor turn to grade.</summary>
    public required string AssistantText { get; init => field = Check.NotNull(value); }

    /// <summary>SHA-256 of the canonical question, 64 hex digits.</summary>
    public string Sha256() => CanonicalJson.Sha256(this);
}
