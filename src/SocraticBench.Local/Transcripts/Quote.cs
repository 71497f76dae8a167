namespace SocraticBench.Local.Transcripts;

/// <summary>Puts a piece of untrusted input into a message of one line.</summary>
internal static class Quote
{
    private const int Longest = 40;

    public static string Short(string text)
    {
        var shown = text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
        return string.Concat(shown.Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }
}
