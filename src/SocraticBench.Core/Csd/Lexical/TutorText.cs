using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Lexical;

/// <summary>A tutor turn read for what it takes up and how.</summary>
internal sealed class TutorText
{
    private readonly ulong[] _stems;
    private const int Absent = int.MaxValue;

    // Where each cue first stands in each sentence.
    private readonly int[,] _cues;

    private TutorText(TurnReading reading, ITextSimilarity similarity)
    {
        Reading = reading;
        _stems = new ulong[reading.Tokens.Length];
        for (var at = 0; at < _stems.Length; at++)
        {
            _stems[at] = LexicalText.StemOf(reading.Text, reading.Tokens[at]);
            Points |= Words.Pointers.Has(reading.Tokens[at]);
        }

        Content = LexicalText.Of(reading.Text, reading.Tokens);
        Meaning = ReferenceEquals(similarity, LexicalSimilarity.Instance) ? Content : similarity.Read(reading.Text);
        _cues = new int[reading.Sentences.Length, CsdCues.All.Count];
        ReadCues();
    }

    public TurnReading Reading { get; }

    public LexicalText Content { get; }

    /// <summary>The whole turn for comparison by the measure in use.</summary>
    public IComparableText Meaning { get; }

    /// <summary>Whether some sentence of it asks.</summary>
    public bool Asks { get; private set; }

    /// <summary>Whether a sentence that asks speaks of the inquiry itself.</summary>
    public bool Inquires { get; private set; }

    /// <summary>Whether it points at what was said: "that", "it", "you".</summary>
    public bool Points { get; }

    /// <summary>The stem of each token; 0 for those without content.</summary>
    public ReadOnlySpan<ulong> Stems => _stems;

    public static TutorText Read(string text, ITextSimilarity similarity) => new(TurnReading.Of(TextEnds.Of(text)), similarity);

    /// <summary>Whether a cue stands anywhere in the turn.</summary>
    public bool Has(CsdCue cue) => Enumerable.Range(0, _cues.GetLength(0)).Any(sentence => _cues[sentence, (int)cue] != Absent);

    /// <summary>Whether one cue opens a sentence before another does; false where the first is absent.</summary>
    public bool StandsBefore(CsdCue first, CsdCue other, int sentence) => _cues[sentence, (int)first] < _cues[sentence, (int)other];

    /// <summary>Whether the sentence opens with a cue.</summary>
    public bool OpensWith(CsdCue cue, int sentence) => _cues[sentence, (int)cue] == Reading.Sentences[sentence].First;

    /// <summary>The words by which the turn names some of these stems, in its order, at most six; empty where it names none.</summary>
    public string SurfaceOf(LexicalText stems)
    {
        var words = new List<string>();
        for (var at = 0; at < _stems.Length && words.Count < 6; at++)
        {
            if (_stems[at] != 0 && stems.Has(_stems[at]))
            {
                var token = Reading.Tokens[at];
                words.Add(Reading.Text[token.Start..token.End]);
            }
        }

        return string.Join(' ', words.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a sentence names one of these stems.</summary>
    public bool Names(LexicalText stems, int sentence)
    {
        var (first, end) = (Reading.Sentences[sentence].First, Reading.Sentences[sentence].End);
        foreach (var stem in _stems.AsSpan(first..end))
        {
            if (stem != 0 && stems.Has(stem))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadCues()
    {
        var found = new List<PhraseMatch>();
        for (var number = 0; number < _cues.GetLength(0); number++)
        {
            var sentence = Reading.Sentences[number];
            Asks |= sentence.Asks;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                CsdCues.Table.Match(Reading.Tokens[..sentence.End], at, found);
            }

            for (var cue = 0; cue < _cues.GetLength(1); cue++)
            {
                _cues[number, cue] = found.Where(match => match.Group == cue).Select(match => match.First).DefaultIfEmpty(Absent).First();
            }

            Inquires |= sentence.Asks && _cues[number, (int)CsdCue.Inquiry] != Absent;
            found.Clear();
        }
    }
}
