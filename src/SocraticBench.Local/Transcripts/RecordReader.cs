using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Reads one record in whichever JSON layout the file has.</summary>
internal static class RecordReader
{
    /// <exception cref="RecordException">The bytes are no such record; the message names place, field and mend.</exception>
    public static TranscriptRecord Read(ReadOnlyMemory<byte> json, TranscriptFormat format, RecordPlace place, long ordinal)
    {
        if (!Utf8.IsValid(json.Span))
        {
            throw new RecordException(place, string.Create(
                CultureInfo.InvariantCulture, $"not UTF-8 at byte {FirstInvalid(json.Span) + 1}; convert the file to UTF-8"));
        }

        try
        {
            return format switch
            {
                TranscriptFormat.Dialogues => DialogueRecords.Read(json),
                TranscriptFormat.Chat => ChatRecords.Read(json, ordinal),
                TranscriptFormat.Turns => TurnRecords.Read(json),
                _ => throw Unrecognised(json),
            };
        }
        catch (InvalidFieldException wrong)
        {
            throw new RecordException(place, $"field {wrong.Message}", wrong);
        }
        catch (JsonException wrong)
        {
            throw new RecordException(place, MalformedJson.Explain(wrong), wrong);
        }
    }

    /// <summary>The layout that a record's fields tell of; null where they tell of none, or are not JSON.</summary>
    public static TranscriptFormat? Recognise(ReadOnlyMemory<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            JsonObjects.Enter(ref reader);
            while (JsonObjects.Next(ref reader))
            {
                if (reader.ValueTextEquals("assistant_text"u8))
                {
                    return TranscriptFormat.Turns;
                }

                if (reader.ValueTextEquals("turns"u8))
                {
                    return TranscriptFormat.Dialogues;
                }

                if (reader.ValueTextEquals("messages"u8))
                {
                    return TranscriptFormat.Chat;
                }

                reader.Read();
                reader.Skip();
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidFieldException)
        {
            // Whoever reads the record as what it should be says what is wrong with it, and where.
            return null;
        }

        return null;
    }

    private static InvalidFieldException Unrecognised(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        JsonObjects.Enter(ref reader);
        while (reader.Read())
        {
            // Reading to the end says what is wrong with JSON that is damaged; a sound record gets here.
        }

        return new InvalidFieldException("record", "has none of assistant_text (a tutor turn), turns (a dialogue) and messages (a chat); name the text fields so");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) is OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
