namespace SocraticBench.Core.Validation;

/// <summary>The rules that a scorer has to beat.</summary>
internal static class TrivialRule
{
    public static bool HasMark(string text) => text.Contains('?', StringComparison.Ordinal);

    /// <summary>Under 60 words and a question mark.</summary>
    public static bool IsShortQuestion(string text) =>
        HasMark(text) && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 60;
}
