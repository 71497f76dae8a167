namespace SocraticBench.Pipeline.Ports;

/// <summary>Which page of an answer is wanted.</summary>
public sealed record PageRequest
{
    /// <summary>The most items a page may have.</summary>
    public const int MaxSize = 1000;

    /// <summary>Asks for a page.</summary>
    /// <param name="size">Items at most, 1..1000.</param>
    /// <param name="after">The token of the page before; null for the first.</param>
    public PageRequest(int size, string? after = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxSize);
        (Size, After) = (size, after);
    }

    /// <summary>Items at most, 1..1000.</summary>
    public int Size { get; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? After { get; }
}
