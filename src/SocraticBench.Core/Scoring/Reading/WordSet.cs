using System.Collections.Frozen;

namespace SocraticBench.Core.Scoring.Reading;

/// <summary>A closed list of words, asked by hash.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<ulong> _words;

    public WordSet(string words) =>
        _words = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => WordHash.Of(w)).ToFrozenSet();

    public bool Has(in Token token) => token.IsWord && _words.Contains(token.Hash);
}
