namespace SocraticBench.Core.Csd.Tracking;

/// <summary>Turns of phrase that fit any student and so answer none: what a tutor falls back on. Written for this project.</summary>
internal static class StockQuestions
{
    /// <summary>Their id begins with this.</summary>
    public const string IdPrefix = "stock-";

    public static readonly string[] All =
    [
        "that's an interesting point",
        "that is a great question",
        "that's a great observation",
        "thank you for sharing that",
        "what makes you think that",
        "why do you think that is",
        "why do you say that",
        "can you tell me more about that",
        "could you say more about that",
        "can you explain what you mean by that",
        "what do you mean by that",
        "how did you come to that conclusion",
        "how does that make you feel",
        "what are your thoughts on that",
        "what do you think about that",
        "what evidence do you have for that",
        "what assumptions are you making",
        "what would happen if",
        "can you give me an example",
        "is there another way to look at it",
        "what are the implications of that",
        "how would someone else see it",
        "let's explore that further",
        "let's break this down step by step",
        "what do you already know about",
        "what have you tried so far",
        "how confident are you in that",
        "that's a really good start",
    ];
}
