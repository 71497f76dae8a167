using System.Globalization;
using System.Text;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>A line with slots in braces, such as <c>{name} brought {thing}</c>, taken apart once.</summary>
internal sealed class Template
{
    private readonly (string Literal, string? Slot)[] _parts;

    public Template(string text)
    {
        var parts = new List<(string, string?)>();
        var start = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', start))
        {
            var close = text.IndexOf('}', open);
            parts.Add((text[start..open], text[(open + 1)..close]));
            start = close + 1;
        }

        parts.Add((text[start..], null));
        _parts = [.. parts];
    }

    /// <summary>Appends the line with its slots filled; its first letter is a capital.</summary>
    public void AppendTo(StringBuilder text, Lexicon words, Chance draw)
    {
        var start = text.Length;
        foreach (var (literal, slot) in _parts)
        {
            text.Append(literal);
            if (slot is not null)
            {
                Fill(text, slot, words, draw);
            }
        }

        if (text.Length > start)
        {
            text[start] = char.ToUpperInvariant(text[start]);
        }
    }

    private static void Fill(StringBuilder text, string slot, Lexicon words, Chance draw)
    {
        if (slot is "number" or "small" or "page")
        {
            text.Append(CultureInfo.InvariantCulture, $"{Number(slot, draw)}");
            return;
        }

        var choices = Choices(slot, words);
        text.Append(choices[draw.NextInt(choices.Length)]);
    }

    private static int Number(string slot, Chance draw) => slot switch
    {
        "small" => 2 + draw.NextInt(8),
        "page" => 3 + draw.NextInt(240),
        _ => 11 + draw.NextInt(88),
    };

    private static string[] Choices(string slot, Lexicon words) => slot switch
    {
        "thing" => words.Thing,
        "things" => words.Things,
        "topic" => words.Topic,
        "doing" => words.Doing,
        "tool" => words.Tool,
        "place" => words.Place,
        "unit" => words.Unit,
        "name" => Words.Names,
        "day" => Words.Days,
        "month" => Words.Months,
        "time" => Words.Times,
        "manner" => Words.Manner,
        "quality" => Words.Quality,
        _ => throw new ArgumentException($"a template names the slot '{slot}', which no lexicon fills", nameof(slot)),
    };
}
