namespace SocraticBench.Core.Survival;

/// <summary>Which of several events came first in a dialogue, and when.</summary>
/// <typeparam name="TCause">The kinds of event.</typeparam>
/// <param name="Turn">Turn of the event, 1 or later; or the last turn seen, 0 or more, where none came.</param>
/// <param name="Cause">The event; null where none came: right-censored.</param>
public sealed record CompetingTime<TCause>(int Turn, TCause? Cause)
    where TCause : struct, Enum;
