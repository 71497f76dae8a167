namespace SocraticBench.Core.Dialogues;

/// <summary>What came of asking the tutor for a turn. A provider error is not a turn and has no outcome here.</summary>
public enum TurnOutcome
{
    /// <summary>A complete reply.</summary>
    Replied,

    /// <summary>The model declined; scored as the text it is.</summary>
    Refused,

    /// <summary>No text; SD 0 with no_question.</summary>
    Empty,

    /// <summary>Ended by the token limit; scored and flagged.</summary>
    CutOff,

    /// <summary>Withheld by a content filter; unscored, reason filtered.</summary>
    Filtered,
}
