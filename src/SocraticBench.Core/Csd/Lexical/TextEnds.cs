namespace SocraticBench.Core.Csd.Lexical;

/// <summary>A text cut to both its ends: what makes the cost of a turn bounded whatever was said in it.</summary>
internal static class TextEnds
{
    private const int Each = 6_000;

    public static string Of(string text) =>
        text.Length <= 2 * Each ? text : string.Concat(text.AsSpan(0, Each), " ", text.AsSpan(text.Length - Each));
}
