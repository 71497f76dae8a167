using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Students;

/// <summary>Puts a message together and sees to it that no message is said twice.</summary>
internal sealed class Wording(Chance draw)
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly Deck _openers = new(StudentPhrases.Openers, draw);
    private readonly Deck _again = new(StudentPhrases.Again, draw);
    private readonly Deck _tails = new(StudentPhrases.Tails, draw);

    /// <summary>The message for a line and what goes with it.</summary>
    /// <param name="line">The answer to the tutor's move.</param>
    /// <param name="frame">What surrounds it.</param>
    /// <param name="rest">What else the student says, in order.</param>
    public string Compose(string line, Frame frame, IEnumerable<string> rest)
    {
        List<string> parts = frame switch
        {
            Frame.Again => [_again.Deal(), line, _tails.Deal()],
            Frame.Answer => [_openers.Deal(), line],
            _ => [line],
        };

        parts.AddRange(rest);
        var text = string.Join(' ', parts);
        while (!_said.Add(text))
        {
            text += " " + _tails.Deal();
        }

        return text;
    }

    /// <summary>A message that stands as it is, such as the opening.</summary>
    public string Verbatim(string text)
    {
        _said.Add(text);
        return text;
    }
}
