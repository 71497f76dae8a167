using System.Globalization;
using System.Text;

namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// A model id as one segment of a lake key, and back: <c>A-Z a-z 0-9 . _ @ + -</c> stand for themselves, every other byte of the id's
/// UTF-8 is <c>%XX</c> in upper-case hex, as is the first dot of an id of dots alone. One id has one segment and one segment one id.
/// </summary>
public static class ModelSegment
{
    /// <summary>Longest segment in characters: file systems allow 255, and <c>model=</c> and the like go before it.</summary>
    public const int MaxLength = 240;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The segment of a model id.</summary>
    /// <exception cref="LakeException">The id is empty, is not Unicode, or its segment would be longer than <see cref="MaxLength"/>.</exception>
    public static string Of(string model)
    {
        var segment = new StringBuilder(model.Length);
        foreach (var unit in Bytes(model))
        {
            if (StandsForItself(unit))
            {
                segment.Append((char)unit);
            }
            else
            {
                segment.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        if (model.All(letter => letter == '.'))
        {
            segment.Replace(".", "%2E", 0, Math.Min(1, segment.Length));
        }

        return segment.Length is > 0 and <= MaxLength
            ? segment.ToString()
            : throw Bad(model, segment.Length == 0 ? "is empty" : $"is longer than {MaxLength} characters once encoded");
    }

    /// <summary>The model id of a segment that <see cref="Of"/> made.</summary>
    /// <exception cref="LakeException">It made no such segment.</exception>
    public static string Model(string segment)
    {
        var bytes = new List<byte>(segment.Length);
        for (var at = 0; at < segment.Length; at++)
        {
            if (segment[at] != '%')
            {
                bytes.Add(char.IsAscii(segment[at]) ? (byte)segment[at] : throw Bad(segment, "is not an encoded model id"));
            }
            else if (at + 2 < segment.Length && byte.TryParse(segment.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                bytes.Add(unit);
                at += 2;
            }
            else
            {
                throw Bad(segment, "is not an encoded model id");
            }
        }

        var model = Text(segment, [.. bytes]);
        return Of(model) == segment ? model : throw Bad(segment, "is not an encoded model id");
    }

    private static bool StandsForItself(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'.' or (byte)'_' or (byte)'@' or (byte)'+' or (byte)'-';

    private static byte[] Bytes(string model)
    {
        try
        {
            return s_strict.GetBytes(model);
        }
        catch (EncoderFallbackException)
        {
            throw Bad("…", "is not valid Unicode");
        }
    }

    private static string Text(string segment, byte[] bytes)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Bad(segment, "is not an encoded model id");
        }
    }

    private static LakeException Bad(string what, string problem) =>
        new(LakeFault.BadKey, $"'{(what.Length > 80 ? what[..80] + "…" : what)}' {problem}; give the model a shorter, plain id in models.json");
}
