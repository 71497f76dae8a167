namespace SocraticBench.Core.Scoring.Reading;

/// <summary>A closed class of words; tokens know their classes, so asking is one bit.</summary>
internal sealed class WordSet
{
    private readonly uint _bit;

    /// <param name="index">Where the classes of each word are gathered.</param>
    /// <param name="number">The class's own number, 0..30.</param>
    /// <param name="words">Its words, separated by white space.</param>
    public WordSet(WordIndex index, int number, string words)
    {
        _bit = 1u << number;
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = WordHash.Of(word);
            if (!index.Add(hash, (int)_bit))
            {
                index.Set(hash, index[hash] | (int)_bit);
            }
        }
    }

    public bool Has(in Token token) => (token.Classes & _bit) != 0;
}
