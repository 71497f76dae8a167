using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring;

/// <summary>What had been said before the tutor turn, as sets of words and numbers: enough to tell new from old.</summary>
internal sealed class PriorText
{
    /// <summary>Messages before the last one that are read, newest first.</summary>
    private const int Messages = 8;

    /// <summary>Characters read of each, from its end: what bears on the turn stands late.</summary>
    private const int Characters = 4_000;

    private readonly HashSet<ulong> _student = [];

    private readonly HashSet<ulong> _studentNumbers = [];

    private readonly HashSet<ulong> _earlier = [];

    private readonly HashSet<ulong> _earlierNumbers = [];

    private readonly HashSet<ulong> _reference = [];

    public int StudentWords { get; private set; }

    public bool StudentAsks { get; private set; }

    public bool StudentHasNumbers => _studentNumbers.Count > 0;

    public int ContextTurns { get; private set; }

    public bool HasReference { get; private set; }

    public bool HasStudent => StudentWords > 0;

    /// <summary>Hash of the last number in the reference answer: the result; 0 where there is none.</summary>
    public ulong ReferenceResult { get; private set; }

    public ReadOnlySpan<Token> Student => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_studentTokens);

    private List<Token> _studentTokens = [];

    public static PriorText Of(TutorTurnText turn)
    {
        var prior = new PriorText { ContextTurns = turn.Context.Count };
        prior.ReadStudent(Tail(turn.UserText));
        var first = Math.Max(0, turn.Context.Count - Messages);
        for (var i = first; i < turn.Context.Count; i++)
        {
            Collect(Tokeniser.Read(Tail(turn.Context[i].Text)), prior._earlier, prior._earlierNumbers);
        }

        prior.ReadReference(turn.ReferenceAnswer);
        return prior;
    }

    public bool StudentSaid(in Token token) => (token.IsNumber ? _studentNumbers : _student).Contains(token.Hash);

    public bool Known(in Token token) =>
        StudentSaid(token) || (token.IsNumber ? _earlierNumbers : _earlier).Contains(token.Hash);

    /// <summary>Whether a word or number belongs to the reference answer.</summary>
    public bool InReference(in Token token) => _reference.Contains(token.Hash);

    private static ReadOnlySpan<char> Tail(string text) => text.Length > Characters ? text.AsSpan(text.Length - Characters) : text;

    private void ReadStudent(ReadOnlySpan<char> text)
    {
        _studentTokens = Tokeniser.Read(text);
        Collect(_studentTokens, _student, _studentNumbers);
        foreach (var token in _studentTokens)
        {
            StudentWords += token.Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            StudentAsks |= token.Is('?');
        }
    }

    private void ReadReference(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        HasReference = true;
        foreach (var token in Tokeniser.Read(Tail(text)))
        {
            if (token.IsNumber || (token.IsWord && !Words.Stop.Has(token)))
            {
                _reference.Add(token.Hash);
                ReferenceResult = token.IsNumber ? token.Hash : ReferenceResult;
            }
        }
    }

    private static void Collect(List<Token> tokens, HashSet<ulong> words, HashSet<ulong> numbers)
    {
        foreach (var token in tokens)
        {
            if (token.IsNumber)
            {
                numbers.Add(token.Hash);
            }
            else if (token.IsWord && !Words.Stop.Has(token))
            {
                words.Add(token.Hash);
            }
        }
    }
}
