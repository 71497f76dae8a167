using System.Collections.Frozen;
using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>The names that transcripts give to who is speaking.</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<string, Role?> ByName = new Dictionary<string, Role?>
    {
        ["student"] = Role.Student,
        ["user"] = Role.Student,
        ["human"] = Role.Student,
        ["learner"] = Role.Student,
        ["pupil"] = Role.Student,
        ["client"] = Role.Student,
        ["tutor"] = Role.Tutor,
        ["assistant"] = Role.Tutor,
        ["teacher"] = Role.Tutor,
        ["therapist"] = Role.Tutor,
        ["coach"] = Role.Tutor,
        ["model"] = Role.Tutor,
        ["ai"] = Role.Tutor,
        ["system"] = Role.System,
        ["developer"] = Role.System,
        ["tool"] = null,
        ["function"] = null,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a role; null for the output of a tool, which nobody says.</summary>
    /// <exception cref="InvalidFieldException">Nobody goes by that name.</exception>
    public static Role? Read(ref Utf8JsonReader reader, in FieldPath path)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            if (reader.ValueTextEquals("student"u8) || reader.ValueTextEquals("user"u8))
            {
                return Role.Student;
            }

            if (reader.ValueTextEquals("tutor"u8) || reader.ValueTextEquals("assistant"u8))
            {
                return Role.Tutor;
            }
        }

        return Parse(FieldText.Read(ref reader, path), path);
    }

    public static Role? Parse(string name, in FieldPath path) =>
        ByName.TryGetValue(name.Trim(), out var role)
            ? role
            : throw path.Invalid($"'{Quote.Short(name)}' is no known role; use student (user, human, learner, pupil, client), tutor (assistant, teacher, therapist, coach, model, ai), system or tool");
}
