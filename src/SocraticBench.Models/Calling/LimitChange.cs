namespace SocraticBench.Models.Calling;

/// <summary>A change of the number of calls that may be in flight.</summary>
/// <param name="Account">The provider and account.</param>
/// <param name="At">When, UTC.</param>
/// <param name="From">The limit before.</param>
/// <param name="To">The limit after.</param>
/// <param name="Why"><c>throttled</c> or <c>growth</c>.</param>
public sealed record LimitChange(string Account, DateTimeOffset At, int From, int To, string Why);
