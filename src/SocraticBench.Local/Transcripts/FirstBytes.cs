using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Tells by a file's first bytes how it is to be cut.</summary>
internal static class FirstBytes
{
    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>Looks, and steps over a byte order mark.</summary>
    /// <exception cref="RecordException">Nothing is there, or nothing that is text in UTF-8.</exception>
    public static Cutting Look(PeekedStream stream, string name, TranscriptFormat wanted)
    {
        Refuse(stream.Head, name);
        if (stream.Head.StartsWith("\uFEFF"u8))
        {
            stream.SkipHead(3);
        }

        var text = stream.Head.TrimStart(Blank);
        return wanted is TranscriptFormat.Csv || (wanted is TranscriptFormat.Auto && !IsJson(text, name)) ? Cutting.Csv
            : text.StartsWith("["u8) || IsLaidOut(text) ? Cutting.Values
            : Cutting.Lines;
    }

    private static void Refuse(ReadOnlySpan<byte> head, string name)
    {
        var problem =
            head.IsEmpty ? "is empty; give at least one record"
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "is UTF-16; convert it to UTF-8"
            : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "is compressed; pipe it in: gunzip -c FILE | socratic-bench score -"
            : null;
        if (problem is not null)
        {
            throw new RecordException(new RecordPlace(name), problem);
        }
    }

    /// <summary>JSON by its first byte; or by a later line, or by the file's name, where the first line is damaged.</summary>
    private static bool IsJson(ReadOnlySpan<byte> text, string name) =>
        text.IsEmpty || text[0] is (byte)'{' or (byte)'['
        || Path.GetExtension(name).ToUpperInvariant() is ".JSON" or ".JSONL" or ".NDJSON"
        || text.IndexOf("\n{\""u8) is >= 0 and var at && at + 3 < text.Length && text[at + 3] != (byte)'"';

    /// <summary>An object that goes on over lines: the first line stops in the middle, and the second is no new object.</summary>
    private static bool IsLaidOut(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        if (end < 0 || !text.StartsWith("{"u8))
        {
            return false;
        }

        var first = text[..end].TrimEnd(Blank);
        return first[^1] is (byte)'{' or (byte)'[' or (byte)',' && end + 1 < text.Length && text[end + 1] != (byte)'{';
    }
}
