namespace SocraticBench.Core.Scoring.Reading;

/// <summary>Finds phrases of words at a token, by a trie over hashes: cost is bounded by the longest phrase, whatever the number of phrases.</summary>
internal sealed class PhraseTable
{
    private readonly Node _root = new();

    /// <summary>Adds phrases, one a line or separated by "|"; each belongs to a group.</summary>
    public PhraseTable Add(int group, string phrases)
    {
        foreach (var phrase in phrases.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var node = _root;
            foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = WordHash.Of(word);
                if (!node.Next.TryGetValue(hash, out var next))
                {
                    node.Next[hash] = next = new Node();
                }

                node = next;
            }

            node.Groups = [.. node.Groups, group];
        }

        return this;
    }

    /// <summary>Calls back for each phrase that starts at a token.</summary>
    public void Match(ReadOnlySpan<Token> tokens, int at, List<PhraseMatch> found)
    {
        var node = _root;
        for (var i = at; i < tokens.Length && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (!node.Next.TryGetValue(tokens[i].Hash, out node!))
            {
                return;
            }

            foreach (var group in node.Groups)
            {
                found.Add(new PhraseMatch(group, at, i + 1));
            }
        }
    }

    /// <summary>Whether some phrase starts at a token; the end of the longest, else <paramref name="at"/>.</summary>
    public int Longest(ReadOnlySpan<Token> tokens, int at)
    {
        var (node, end) = (_root, at);
        for (var i = at; i < tokens.Length && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (!node.Next.TryGetValue(tokens[i].Hash, out node!))
            {
                break;
            }

            end = node.Groups.Length > 0 ? i + 1 : end;
        }

        return end;
    }

    private sealed class Node
    {
        public Dictionary<ulong, Node> Next { get; } = [];

        public int[] Groups { get; set; } = [];
    }
}
