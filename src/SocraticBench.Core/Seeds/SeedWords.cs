namespace SocraticBench.Core.Seeds;

/// <summary>Words of a seed's texts, compared by their stems.</summary>
internal static class SeedWords
{
    // Crude on purpose: the lint only has to be right about long words that two texts share.
    private const int StemLength = 5;

    /// <summary>Whether a word of the text begins with the stem, or the text holds the phrase.</summary>
    public static bool Has(string text, string stem)
    {
        var lower = text.ToLowerInvariant();
        for (var at = lower.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (stem.Length > 0 && (at == 0 || !char.IsLetterOrDigit(lower[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stems of the long words and the numbers of a text.</summary>
    public static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '\'', '…', '\n', '='], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Any(char.IsDigit))
            {
                stems.Add(word);
            }
            else if (word.Length >= StemLength)
            {
                stems.Add(word[..StemLength]);
            }
        }

        return stems;
    }
}
