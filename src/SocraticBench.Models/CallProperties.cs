using System.Globalization;
using Microsoft.Extensions.AI;

namespace SocraticBench.Models;

/// <summary>What a call says beyond the chat itself, among a chat's additional properties.</summary>
internal static class CallProperties
{
    public const string Turn = "socratic_bench.turn";

    public const string Conversation = "socratic_bench.conversation";

    /// <summary>The turn asked for; 1 where nobody says.</summary>
    public static int TurnOf(ChatOptions? options) =>
        options?.AdditionalProperties?.TryGetValue(Turn, out var turn) == true ? Convert.ToInt32(turn, CultureInfo.InvariantCulture) : 1;
}
