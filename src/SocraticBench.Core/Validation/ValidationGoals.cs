using System.Text.Json.Serialization;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Validation;

/// <summary>A goals file.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ValidationGoals
{
    /// <summary>Version of the layout.</summary>
    public required int Schema { get; init => field = Check.Range(value, 1, 1); }

    /// <summary>The goals, in the order in which they are reported.</summary>
    public required IReadOnlyList<ValidationGoal> Goals { get; init => field = Check.Some(value); }

    /// <summary>Reads a goals file.</summary>
    /// <param name="json">The file's bytes.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="RecordException">It is not one; names the field.</exception>
    public static ValidationGoals Read(ReadOnlySpan<byte> json, string file)
    {
        var goals = RecordJson.Parse<ValidationGoals>(json, new RecordPlace(file));
        for (var i = 0; i < goals.Goals.Count; i++)
        {
            if (goals.Goals[i].Problem() is { } problem)
            {
                throw new RecordException(new RecordPlace(file), FormattableString.Invariant($"field goals[{i}]: {problem}"));
            }
        }

        return goals;
    }
}
