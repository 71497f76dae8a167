using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;

namespace SocraticBench.Pipeline.Ports;

/// <summary>One question to a model. Its hash is the cache key and the replay key.</summary>
public sealed record Call
{
    /// <summary>The model's id in the registry.</summary>
    public required string Model { get; init; }

    /// <summary>The system prompt; null where there is none.</summary>
    public string? SystemPrompt { get; init; }

    /// <summary>The dialogue as shown to the model, oldest first, ending in the message to answer.</summary>
    public required IReadOnlyList<Message> Messages { get; init; }

    /// <summary>Sampling temperature, 0..2; null for the provider's default.</summary>
    public double? Temperature { get; init; }

    /// <summary>Completion tokens at most.</summary>
    public int MaxTokens { get; init; } = PhaseRoom.ReplyTokens;

    /// <summary>Seed for the model's sampling, where it takes one; a function of the cell, not of the run's id.</summary>
    public long RngSeed { get; init; }

    /// <summary>The conversation, for models that keep their own state; the same for every call of a run.</summary>
    public required string ConversationId { get; init; }

    /// <summary>1-based number of the tutor turn asked for; lets a stateless simulation know where it is after trimming.</summary>
    public int TurnNumber { get; init; } = 1;

    /// <summary>SHA-256 of what decides the reply: everything but the conversation's id.</summary>
    public string Sha256() => CanonicalJson.Sha256(this with { ConversationId = "-" });
}
