using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Simulated;

/// <summary>
/// A tutor made by this program, with a known character. Its reply is a function of traits, rng seed, turn number and the student's
/// messages in view, so it needs no memory and survives trimming, retries and replays.
/// </summary>
public sealed class SimulatedTutor : IChatClient
{
    /// <summary>Key, among a response's additional properties, of its <see cref="Intent"/>.</summary>
    public const string IntentKey = "socratic_bench.intent";

    private const int CharactersPerToken = 4;

    private readonly string _id;

    private readonly TutorTraits _traits;

    /// <summary>Creates the tutor of a registry entry.</summary>
    /// <exception cref="UnknownModelException">Its traits are none that this program knows.</exception>
    public SimulatedTutor(ModelConfig config) => (_id, _traits) = (config.Id, TraitsOf(config));

    /// <summary>What the tutor means by its reply to a student message: the truth for whoever checks the instrument.</summary>
    public static Intent Intended(ModelConfig config, long rngSeed, int turn, string lastStudentMessage) =>
        Intent.Of(Disposition.Of(TraitsOf(config), rngSeed, turn, Plea.IsIn(PastedText.Strip(lastStudentMessage))));

    /// <summary>The first turn at which the tutor no longer asks: its true half-life in the dialogue with this seed; null where it never stops.</summary>
    public static int? TrueHalfLife(ModelConfig config, long rngSeed) => Disposition.DriftOnset(TraitsOf(config), rngSeed);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shown = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var (rngSeed, turn) = (options?.Seed ?? 0, CallProperties.TurnOf(options));
        var students = shown.Where(message => message.Role == ChatRole.User).Select(message => PastedText.Strip(message.Text)).ToList();
        var move = Disposition.Of(_traits, rngSeed, turn, students.Count > 0 && Plea.IsIn(students[^1]));
        var recalls = _traits.RecallRate > 0 && Occasion.Of(rngSeed, turn, "recall").NextBool(_traits.RecallRate);
        var text = Speech.Of(move, rngSeed, turn, students, recalls);
        return Task.FromResult(Response(text, move, shown.Sum(message => message.Text.Length)));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private ChatResponse Response(string text, Move move, int charactersShown) =>
        new(new ChatMessage(ChatRole.Assistant, text))
        {
            ModelId = _id,
            FinishReason = ChatFinishReason.Stop,
            Usage = new UsageDetails
            {
                InputTokenCount = charactersShown / CharactersPerToken,
                OutputTokenCount = text.Length / CharactersPerToken,
            },
            AdditionalProperties = new AdditionalPropertiesDictionary { [IntentKey] = Intent.Of(move) },
        };

    private static TutorTraits TraitsOf(ModelConfig config)
    {
        try
        {
            return TutorTraits.Of(config.Traits);
        }
        catch (FormatException wrong)
        {
            throw new UnknownModelException($"simulated model '{config.Id}': {wrong.Message}");
        }
    }
}
