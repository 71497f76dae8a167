namespace SocraticBench.Core.Dialogues;

/// <summary>
/// What a tutor is shown of a dialogue: the newest whole exchanges that fit. Oldest exchanges go first; the system prompt and the last student
/// message always stay.
/// </summary>
/// <param name="limitTokens">Tokens shown at most, the system prompt's included.</param>
/// <param name="systemTokens">Tokens of the system prompt; 0 where there is none.</param>
public sealed class ContextWindow(int limitTokens, int systemTokens)
{
    private readonly List<Message> _messages = [];
    private readonly List<int> _tokens = [];
    private int _start;
    private int _lastStudent = -1;

    /// <summary>Tokens of what is shown, the system prompt's included. Over the limit only where the last exchange alone is.</summary>
    public int ShownTokens { get; private set; } = systemTokens;

    /// <summary>The messages shown, oldest first, without the system prompt: a copy that later messages do not change.</summary>
    public IReadOnlyList<Message> Shown => _messages.GetRange(_start, _messages.Count - _start);

    /// <summary>Takes in the next message of the dialogue and forgets the oldest exchanges that no longer fit.</summary>
    /// <param name="message">A student's or tutor's message; a student's begins an exchange.</param>
    /// <param name="tokens">Its tokens, 0 or more.</param>
    /// <exception cref="ArgumentException">The message is a system prompt, which is accounted for by its tokens alone.</exception>
    public void Add(Message message, int tokens)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        if (message.Role is Role.System)
        {
            throw new ArgumentException("a window takes student and tutor messages; the system prompt is given at construction", nameof(message));
        }

        if (message.Role is Role.Student)
        {
            _lastStudent = _messages.Count;
        }

        _messages.Add(message);
        _tokens.Add(tokens);
        ShownTokens += tokens;
        while (ShownTokens > limitTokens && _start < _lastStudent)
        {
            ForgetOldestExchange();
        }
    }

    private void ForgetOldestExchange()
    {
        do
        {
            ShownTokens -= _tokens[_start];
            // The index stays where it is, so that dropping costs nothing; the text itself is let go.
            _messages[_start] = s_forgotten;
            _start++;
        }
        while (_messages[_start].Role is not Role.Student);
    }

    private static readonly Message s_forgotten = new(Role.Tutor, "");
}
