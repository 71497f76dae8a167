using System.Collections.Concurrent;
using SocraticBench.Core.Dialogues.Pasted;

namespace SocraticBench.Core.Dialogues;

/// <summary>
/// The texts that fill contexts, each written and counted once. Share one library between the dialogues of an execution: a P3 dialogue carries
/// some hundred thousand tokens, and counting them anew for each would cost more than everything else. Safe for concurrent use.
/// </summary>
/// <param name="countTokens">Tokens in a text, by the tokenizer of the protocol.</param>
public sealed class ContextLibrary(Func<string, int> countTokens)
{
    // Enough for P3 without a repetition; larger windows go round again.
    internal const int BlocksPerKind = 512;

    private readonly ConcurrentDictionary<(BlockKind, string Subject, int Number), Block> _blocks = new();
    private readonly ConcurrentDictionary<string, int> _frames = new(StringComparer.Ordinal);

    internal Block Block(BlockKind kind, string subject, int number) =>
        _blocks.GetOrAdd((kind, subject, number % BlocksPerKind), key =>
        {
            var (title, text) = BlockGrammar.Write(key.Item1, key.Subject, key.Number);
            return new Block(title, text, countTokens(text));
        });

    /// <summary>Tokens of a text that is said once.</summary>
    internal int Count(string text) => countTokens(text);

    /// <summary>Tokens of a text that comes again and again, such as a paste's first line.</summary>
    internal int CountOnce(string text) => _frames.GetOrAdd(text, countTokens);
}
