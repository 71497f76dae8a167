using System.Text.Encodings.Web;
using System.Text.Json;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>
/// Writes a tutor turn's line of output: identity, scores, evidence, then the record's other fields as they were read. One whose
/// name the output has itself goes into the object <c>input</c>, so that nothing is lost and nothing is there twice.
/// </summary>
internal static class ScoreLine
{
    private static readonly JsonEncodedText[] Violations = Names<Violation>();
    private static readonly JsonEncodedText[] QuestionTypes = Names<QuestionType>();
    private static readonly JsonEncodedText[] Components = Names<Component>();

    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Utf8JsonWriter json, PooledBytes output, TranscriptRecord record, TutorTurn turn, HeuristicScore score)
    {
        json.Reset(output);
        json.WriteStartObject();
        if (record.IsDialogue)
        {
            WriteRaw(json, "dialogue_id"u8, record.IdJson);
            json.WriteNumber("turn"u8, turn.Number);
        }
        else
        {
            WriteRaw(json, "id"u8, record.IdJson);
        }

        WriteScore(json, score);
        WriteRules(json, score.Rules);
        WriteCarried(json, turn.Carried, record.IsDialogue);
        json.WriteEndObject();
        json.Flush();
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
    }

    private static void WriteScore(Utf8JsonWriter json, HeuristicScore score)
    {
        json.WriteNumber("form"u8, score.Result.Form);
        json.WriteNumber("substance"u8, score.Result.Substance);
        json.WriteNumber("purity"u8, score.Result.Purity);
        json.WriteNumber("sd"u8, score.Result.Score);
        json.WriteStartArray("violations"u8);
        foreach (var violation in score.Result.Violations)
        {
            json.WriteStringValue(Violations[(int)violation]);
        }

        json.WriteEndArray();
        json.WriteNumber("p_socratic"u8, score.PSocratic);
        json.WriteNumber("confidence"u8, score.Result.Confidence);
        json.WritePropertyName("question_type"u8);
        if (score.QuestionType is { } type)
        {
            json.WriteStringValue(QuestionTypes[(int)type]);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<RuleHit> rules)
    {
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            json.WriteString("component"u8, Components[(int)rule.Component]);
            json.WriteNumber("points"u8, rule.Points);
            json.WriteNumber("start"u8, rule.Start);
            json.WriteNumber("end"u8, rule.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCarried(Utf8JsonWriter json, IReadOnlyList<CarriedField> carried, bool isDialogue)
    {
        var taken = 0;
        foreach (var field in carried)
        {
            if (IsTaken(field.Name.Span, isDialogue))
            {
                taken++;
            }
            else
            {
                WriteRaw(json, field.Name.Span, field.Value);
            }
        }

        if (taken == 0)
        {
            return;
        }

        json.WriteStartObject("input"u8);
        foreach (var field in carried)
        {
            if (IsTaken(field.Name.Span, isDialogue))
            {
                WriteRaw(json, field.Name.Span, field.Value);
            }
        }

        json.WriteEndObject();
    }

    private static bool IsTaken(ReadOnlySpan<byte> name, bool isDialogue) =>
        name.SequenceEqual("sd"u8) || name.SequenceEqual("form"u8) || name.SequenceEqual("substance"u8) || name.SequenceEqual("purity"u8)
        || name.SequenceEqual("violations"u8) || name.SequenceEqual("p_socratic"u8) || name.SequenceEqual("confidence"u8)
        || name.SequenceEqual("question_type"u8) || name.SequenceEqual("rules"u8) || name.SequenceEqual("input"u8)
        || (isDialogue && (name.SequenceEqual("dialogue_id"u8) || name.SequenceEqual("turn"u8)));

    private static void WriteRaw(Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.Span, skipInputValidation: true);
    }

    private static JsonEncodedText[] Names<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString())))];
}
