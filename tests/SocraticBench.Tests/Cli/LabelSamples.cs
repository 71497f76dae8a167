using System.Globalization;
using System.Text.Json;

namespace SocraticBench.Tests.Cli;

/// <summary>Small label files in sentences of our own.</summary>
internal static class LabelSamples
{
    private static readonly string[] s_topics = ["levers", "tides", "fractions", "loops", "verbs", "treaties", "lenses", "magnets", "prices", "cells", "maps", "chords"];

    private static readonly string[] s_asks = ["What makes you say that about {0}?", "How did you come to think so of {0}?", "What would follow if {0} behaved otherwise?"];

    private static readonly string[] s_tells =
        ["The answer is twelve. You have to multiply the numbers for {0}.", "No, that is wrong. The rule for {0} is that you add both sides.", "You should look up {0} in the book, because it is explained there."];

    /// <summary>72 turns in 12 groups, half of them asking.</summary>
    public static string Turns { get; } = Lines(s_topics.SelectMany(topic => s_asks.Select(text => Turn("school", topic, text, true)).Concat(s_tells.Select(text => Turn("school", topic, text, false)))));

    /// <summary>Turns that experts wrote as Socratic, in as many groups.</summary>
    public static string Expert { get; } = Lines(s_topics.Select(topic => Turn("socratic-debugging", topic, s_asks[0], true)));

    /// <summary>12 questions about reasons.</summary>
    public static string Types { get; } = Lines(s_topics.Select(topic => new
    {
        id = $"type-{topic}",
        source = "socratiq",
        group = $"type-{topic}",
        assistant_text = $"Why do you believe that about {topic}?",
        targets = new { intent = "reasons_evidence" },
    }));

    /// <summary>12 dialogues: the accepted ones ask, the others tell.</summary>
    public static string Dialogues { get; } = Lines(s_topics.Select((topic, i) => new
    {
        id = $"dialogue-{topic}",
        source = "school",
        group = topic,
        turns = new[]
        {
            new { role = "student", text = $"I do not understand {topic}." },
            new { role = "tutor", text = Fill(i % 2 == 0 ? s_asks[0] : s_tells[0], topic) },
        },
        dialogue_label = new { accept = i % 2 == 0 },
    }));

    private static object Turn(string source, string topic, string text, bool socratic) => new
    {
        id = $"{topic}-{text.Length}",
        source,
        group = topic,
        user_text = $"I do not understand {topic}.",
        context = new[] { new { role = "student", text = $"I do not understand {topic}." } },
        assistant_text = Fill(text, topic),
        socratic,
    };

    private static string Fill(string text, string topic) => string.Format(CultureInfo.InvariantCulture, text, topic);

    private static string Lines(IEnumerable<object> records) => string.Concat(records.Select(record => JsonSerializer.Serialize(record) + "\n"));
}
