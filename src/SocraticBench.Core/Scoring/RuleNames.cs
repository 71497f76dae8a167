using System.Text.Json;

namespace SocraticBench.Core.Scoring;

/// <summary>Names of rules and evidence as they are written.</summary>
internal static class RuleNames
{
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
