using System.Text;
using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>The fields that every kind of record may have beside its text: who it is, by which model, and what the right answer would be.</summary>
internal sealed class RecordFields(ReadOnlyMemory<byte> json)
{
    private static readonly string[] ModelFields = ["model", "label.model", "meta.tutor_model", "meta.model"];
    private static readonly string[] AnswerFields = ["reference_answer", "meta.reference_answer", "meta.reference_solution", "meta.answer_it"];

    private readonly List<CarriedField> carried = [];
    private readonly string?[] models = new string?[ModelFields.Length];
    private readonly string?[] answers = new string?[AnswerFields.Length];

    public ReadOnlyMemory<byte> IdJson { get; private set; }

    public string? Id { get; private set; }

    public string? DialogueId { get; private set; }

    public IReadOnlyList<CarriedField> Carried => carried;

    /// <summary>The first that is there, in the order of the list: a record's own field before what hangs on it.</summary>
    public string? Model => Array.Find(models, found => found is not null);

    public string? ReferenceAnswer => Array.Find(answers, found => found is not null);

    /// <summary>Takes the member whose name the reader stands on.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("id"u8))
        {
            TakeId(ref reader);
            return;
        }

        var name = JsonObjects.Name(ref reader, json);
        var look = reader;
        carried.Add(new CarriedField(name, JsonObjects.TakeValue(ref reader, json)));
        if (look.ValueTextEquals("dialogue_id"u8))
        {
            look.Read();
            DialogueId = look.TokenType is JsonTokenType.Null ? null : Identity(ref look, "dialogue_id");
        }
        else if (look.ValueTextEquals("model"u8) || look.ValueTextEquals("reference_answer"u8))
        {
            TakeHint(ref look, "");
        }
        else if (look.ValueTextEquals("meta"u8))
        {
            TakeHints(ref look, "meta.");
        }
        else if (look.ValueTextEquals("label"u8))
        {
            TakeHints(ref look, "label.");
        }
    }

    /// <summary>The record's id.</summary>
    /// <exception cref="InvalidFieldException">There is none.</exception>
    public string RequireId() => Id ?? throw new InvalidFieldException("id", "missing; give every record an id");

    private void TakeId(ref Utf8JsonReader reader)
    {
        if (Id is not null)
        {
            throw new InvalidFieldException("id", "stands there twice; keep one");
        }

        reader.Read();
        IdJson = json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
        Id = Identity(ref reader, "id");
    }

    private static string Identity(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType is JsonTokenType.Number)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }

        if (reader.TokenType is not JsonTokenType.String)
        {
            throw new InvalidFieldException(field, $"is {FieldText.Name(reader.TokenType)}; must be a string or a number");
        }

        var text = FieldText.Read(ref reader, new FieldPath(field));
        return string.IsNullOrWhiteSpace(text) ? throw new InvalidFieldException(field, "is empty; give every record an id of its own") : text;
    }

    private void TakeHints(ref Utf8JsonReader look, string prefix)
    {
        look.Read();
        if (look.TokenType is not JsonTokenType.StartObject)
        {
            return;
        }

        while (JsonObjects.Next(ref look))
        {
            TakeHint(ref look, prefix);
        }
    }

    private void TakeHint(ref Utf8JsonReader look, string prefix)
    {
        var model = Find(ref look, ModelFields, prefix);
        var answer = Find(ref look, AnswerFields, prefix);
        look.Read();
        if (look.TokenType is JsonTokenType.String && (model >= 0 || answer >= 0))
        {
            var field = model >= 0 ? ModelFields[model] : AnswerFields[answer];
            var text = FieldText.Read(ref look, new FieldPath(field));
            if (!string.IsNullOrWhiteSpace(text))
            {
                (model >= 0 ? models : answers)[Math.Max(model, answer)] = text;
            }
        }

        look.Skip();
    }

    private static int Find(ref Utf8JsonReader look, string[] fields, string prefix)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (field.StartsWith(prefix, StringComparison.Ordinal) && look.ValueTextEquals(field.AsSpan(prefix.Length)))
            {
                return i;
            }
        }

        return -1;
    }
}
