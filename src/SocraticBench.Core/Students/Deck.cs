namespace SocraticBench.Core.Students;

/// <summary>Lines in a drawn order, dealt round and round: none comes again before all the others have.</summary>
internal sealed class Deck
{
    private readonly string[] _lines;
    private readonly int[] _order;
    private int _dealt;

    public Deck(IReadOnlyList<string> lines, Draw draw)
    {
        _lines = [.. lines];
        _order = draw.Order(_lines.Length);
    }

    /// <summary>Times that the whole deck has been dealt.</summary>
    public int Rounds => _dealt / _lines.Length;

    public string Deal() => _lines[_order[_dealt++ % _lines.Length]];
}
