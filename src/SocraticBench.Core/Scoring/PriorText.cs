using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring;

/// <summary>What had been said before the tutor turn, as sets of words and numbers: enough to tell new from old.</summary>
internal sealed class PriorText
{
    /// <summary>Messages before the last one that are read, newest first.</summary>
    private const int Messages = 8;

    /// <summary>Characters read of each, from its end: what bears on the turn stands late.</summary>
    private const int Characters = 4_000;

    private readonly WordIndex _student = new(64);

    private readonly WordIndex _studentNumbers = new();

    private readonly WordIndex _earlier = new();

    private readonly WordIndex _earlierNumbers = new();

    private readonly WordIndex _reference = new();

    public int StudentWords { get; private set; }

    public bool StudentAsks { get; private set; }

    public bool StudentHasNumbers => _studentNumbers.Count > 0;

    public int ContextTurns { get; private set; }

    public bool HasReference { get; private set; }

    public bool HasStudent => StudentWords > 0;

    /// <summary>Hash of the last number in the reference answer: the result; 0 where there is none.</summary>
    public ulong ReferenceResult { get; private set; }

    public ReadOnlySpan<Token> Student => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_studentTokens);

    public string StudentText { get; private set; } = "";

    /// <summary>The first message of the dialogue, where a problem is usually set.</summary>
    public ReadOnlySpan<Token> Problem => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_problemTokens);

    public string ProblemText { get; private set; } = "";

    /// <summary>Whether the tutor's previous turn asked with a mark; false where there is none.</summary>
    public bool TutorAskedBefore { get; private set; }

    /// <summary>Share of the student's content words that his message before already held, 0..1.</summary>
    public double StudentRepeats { get; private set; }

    private readonly WordIndex _tutorBefore = new();

    private List<Token> _studentTokens = [];

    private List<Token> _problemTokens = [];

    private int _words;

    private int _commonWords;

    private bool _numbers;

    /// <summary>Whether a circumstance holds.</summary>
    public bool Holds(Gate gate) => gate switch
    {
        Gate.FirstExchange => ContextTurns <= 1,
        Gate.ProblemSet => ProblemText.Length > 150 && CountNumbers(Problem) >= 2,
        Gate.Numbers => _numbers || StudentHasNumbers,
        Gate.FewCommonWords => _words > 0 && _commonWords < 0.42 * _words,
        _ => StudentText.Length > 60,
    };

    private static int CountNumbers(ReadOnlySpan<Token> tokens)
    {
        var count = 0;
        foreach (var token in tokens)
        {
            count += token.IsNumber ? 1 : 0;
        }

        return count;
    }

    public static PriorText Of(TutorTurnText turn)
    {
        var prior = new PriorText { ContextTurns = turn.Context.Count };
        prior.ReadStudent(Tail(turn.UserText));
        var first = Math.Max(0, turn.Context.Count - Messages);
        for (var i = first; i < turn.Context.Count; i++)
        {
            prior.ReadMessage(turn, i);
        }

        prior.ReadReference(turn.ReferenceAnswer);
        return prior;
    }

    public bool StudentSaid(in Token token) => (token.IsNumber ? _studentNumbers : _student).Has(token.Hash);

    public bool Known(in Token token) =>
        StudentSaid(token) || (token.IsNumber ? _earlierNumbers : _earlier).Has(token.Hash);

    /// <summary>Whether a word or number belongs to the reference answer.</summary>
    public bool InReference(in Token token) => _reference.Has(token.Hash);

    /// <summary>Whether the tutor's turn before already held a word.</summary>
    public bool TutorSaidBefore(in Token token) => _tutorBefore.Has(token.Hash);

    private static string Tail(string text) => text.Length > Characters ? text[^Characters..] : text;

    private void ReadMessage(TutorTurnText turn, int number)
    {
        var message = turn.Context[number];
        var isStudent = message.Role == Dialogues.Role.Student;
        if (isStudent && number == turn.Context.Count - 1 && message.Text == turn.UserText)
        {
            if (number == 0)
            {
                (_problemTokens, ProblemText) = (_studentTokens, StudentText);
            }

            return;
        }

        var text = Tail(message.Text);
        var tokens = Tokeniser.Read(text);
        Collect(tokens, _earlier, _earlierNumbers);
        _numbers |= _earlierNumbers.Count > 0;
        if (number >= turn.Context.Count - 4)
        {
            CountCommon(tokens);
        }

        if (number == 0)
        {
            (_problemTokens, ProblemText) = (tokens, text);
        }

        if (!isStudent)
        {
            _tutorBefore.Clear();
            TutorAskedBefore = false;
            foreach (var token in tokens)
            {
                TutorAskedBefore |= token.Is('?');
            }

            Collect(tokens, _tutorBefore, _tutorBefore);
        }
        else
        {
            StudentRepeats = Shared(tokens);
        }
    }

    private void CountCommon(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            _words += token.IsWord ? 1 : 0;
            _commonWords += Words.Function.Has(token) ? 1 : 0;
        }
    }

    private double Shared(List<Token> before)
    {
        var (shared, words) = (0, new WordIndex(64));
        foreach (var token in before)
        {
            shared += token.IsWord && _student.Has(token.Hash) && words.Add(token.Hash) ? 1 : 0;
        }

        return _student.Count == 0 ? 0 : (double)shared / _student.Count;
    }

    private void ReadStudent(string text)
    {
        StudentText = text;
        _studentTokens = Tokeniser.Read(text);
        Collect(_studentTokens, _student, _studentNumbers);
        CountCommon(_studentTokens);
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

    private static void Collect(List<Token> tokens, WordIndex words, WordIndex numbers)
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
