using System.Runtime.CompilerServices;
using Microsoft.ML.Tokenizers;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Tokens;

/// <summary>Counts with OpenAI's o200k vocabulary: exact for models that use it, an estimate for all others, and named so.</summary>
public sealed class O200kTokenCounter : ITokenCounter
{
    // Below this a count costs about what remembering it does.
    private const int ShortText = 256;

    // Loading the vocabulary costs most of a second; commands that never count should not pay it.
    private readonly Lazy<Tokenizer> _tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    // A window of the largest phase holds half a megabyte of messages, and each turn asks for all of them again: the same strings.
    private readonly ConditionalWeakTable<string, StrongBox<int>> _counted = [];

    public string Name => "o200k_base (estimate)";

    public int Count(string text) => text.Length switch
    {
        0 => 0,
        <= ShortText => _tokenizer.Value.CountTokens(text),
        _ => _counted.GetValue(text, whole => new StrongBox<int>(_tokenizer.Value.CountTokens(whole))).Value,
    };
}
