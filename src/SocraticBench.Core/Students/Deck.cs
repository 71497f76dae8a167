using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Students;

/// <summary>Lines in a drawn order, dealt round and round: none comes again before all the others have.</summary>
internal sealed class Deck(IReadOnlyList<string> lines, Chance draw)
{
    private readonly IReadOnlyList<string> _lines = draw.Shuffled(lines);
    private int _dealt;

    /// <summary>Times that the whole deck has been dealt.</summary>
    public int Rounds => _dealt / _lines.Count;

    public string Deal() => _lines[_dealt++ % _lines.Count];
}
