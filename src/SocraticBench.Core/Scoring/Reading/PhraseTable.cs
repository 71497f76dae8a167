namespace SocraticBench.Core.Scoring.Reading;

/// <summary>Finds phrases of words at a token, by a trie over hashes: cost is bounded by the longest phrase, whatever the number of phrases.</summary>
internal sealed class PhraseTable
{
    // A node's children stand in one table under the pair of its number and the word.
    private readonly WordIndex _next = new(4096);

    private readonly List<int[]> _groups = [[]];

    /// <summary>Adds phrases, one a line or separated by "|"; each belongs to a group.</summary>
    public PhraseTable Add(int group, string phrases)
    {
        foreach (var phrase in phrases.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var node = 0;
            foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Key(node, WordHash.Of(word));
                if (_next.Add(key, _groups.Count))
                {
                    _groups.Add([]);
                }

                node = _next[key];
            }

            _groups[node] = [.. _groups[node], group];
        }

        return this;
    }

    /// <summary>Adds the phrases that start at a token.</summary>
    public void Match(ReadOnlySpan<Token> tokens, int at, List<PhraseMatch> found)
    {
        var node = 0;
        for (var i = at; i < tokens.Length && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            node = _next[Key(node, tokens[i].Hash)];
            if (node < 0)
            {
                return;
            }

            foreach (var group in _groups[node])
            {
                found.Add(new PhraseMatch(group, at, i + 1));
            }
        }
    }

    /// <summary>Whether some phrase starts at a token; the end of the longest, else <paramref name="at"/>.</summary>
    public int Longest(ReadOnlySpan<Token> tokens, int at)
    {
        var (node, end) = (0, at);
        for (var i = at; i < tokens.Length && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            node = _next[Key(node, tokens[i].Hash)];
            if (node < 0)
            {
                break;
            }

            end = _groups[node].Length > 0 ? i + 1 : end;
        }

        return end;
    }

    private static ulong Key(int node, ulong word) => word + ((ulong)node * 0xD6E8FEB86659FD93);
}
