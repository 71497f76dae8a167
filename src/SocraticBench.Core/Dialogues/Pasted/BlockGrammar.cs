using System.Globalization;
using System.Text;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>Writes blocks: the text is a function of kind, subject and number.</summary>
internal static class BlockGrammar
{
    /// <summary>Title and text of a block.</summary>
    public static (string Title, string Text) Write(BlockKind kind, string subject, int number)
    {
        var draw = Chance.Of(ContextInflation.Version, kind.ToString(), subject, number.ToString(CultureInfo.InvariantCulture));
        var (genres, words, lines) = kind switch
        {
            BlockKind.Document => (Genres.Documents, Lexicons.Of(subject), 14 + draw.NextInt(8)),
            BlockKind.Padding => (Genres.Padding, SocietyWords.Neutral, 16 + draw.NextInt(8)),
            _ => (Genres.Sidebars, Lexicons.Of(subject), 1 + draw.NextInt(2)),
        };
        var genre = genres[draw.NextInt(genres.Length)];
        return (Title(genre, words, draw), Lines(genre, words, draw, lines));
    }

    private static string Title(Genre genre, Lexicon words, Chance draw)
    {
        var text = new StringBuilder();
        genre.Titles[draw.NextInt(genre.Titles.Length)].AppendTo(text, words, draw);
        return text.ToString();
    }

    private static string Lines(Genre genre, Lexicon words, Chance draw, int count)
    {
        var text = new StringBuilder();
        for (var line = 0; line < count; line += genre.Lines.Length)
        {
            // Every template once before any comes again.
            foreach (var template in draw.Shuffled(genre.Lines).Take(count - line))
            {
                text.Append(text.Length == 0 ? "" : genre.After);
                genre.Before.AppendTo(text, words, draw);
                template.AppendTo(text, words, draw);
            }
        }

        return text.ToString();
    }
}
