using Microsoft.ML.Tokenizers;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Tokens;

/// <summary>Counts with OpenAI's o200k vocabulary: exact for models that use it, an estimate for all others, and named so.</summary>
public sealed class O200kTokenCounter : ITokenCounter
{
    // Loading the vocabulary costs a few tenths of a second; commands that never count should not pay it.
    private readonly Lazy<Tokenizer> _tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    public string Name => "o200k_base (estimate)";

    public int Count(string text) => text.Length == 0 ? 0 : _tokenizer.Value.CountTokens(text);
}
