using System.Runtime.InteropServices;
using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Reading;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring;

/// <summary>A tutor turn read in its place: its sentences, the cues in it, and what the student and the problem already hold.</summary>
internal sealed class TurnView
{
    private readonly List<PhraseMatch> _cues;

    private readonly int[] _asking;

    private readonly int[] _stating;

    private readonly int[] _sentenceOf;

    private TurnView(TurnReading tutor, PriorText prior, ScorerWeights? weights)
    {
        (Tutor, Prior) = (tutor, prior);
        (_cues, _asking, _stating) = ([], new int[CuePhrases.Count], new int[CuePhrases.Count]);
        _sentenceOf = new int[tutor.Tokens.Length];
        ReadCues();
        Questions = new QuestionCount(tutor);
        Weighing = weights is null ? null : new Weighing(this, weights);
    }

    public TurnReading Tutor { get; }

    public PriorText Prior { get; }

    public QuestionCount Questions { get; }

    public ReadOnlySpan<PhraseMatch> Cues => CollectionsMarshal.AsSpan(_cues);

    /// <summary>The fitted weights' judgement; null where the turn is only measured.</summary>
    public Weighing? Weighing { get; }

    public static TurnView Of(TutorTurnText turn, ScorerWeights? weights = null) => new(TurnReading.Of(turn.AssistantText), PriorText.Of(turn), weights);

    /// <summary>Whether the fitted head says yes; no where the turn is only measured.</summary>
    public bool Says(Head head) => Weighing is { } weighing && weighing[head] >= 0;

    /// <summary>How often a cue stands in sentences that ask.</summary>
    public int Asking(Cue cue) => _asking[(int)cue];

    /// <summary>How often a cue stands in sentences that state.</summary>
    public int Stating(Cue cue) => _stating[(int)cue];

    /// <summary>The first place of a cue in stating (or asking) sentences; null where it is absent.</summary>
    public (int Start, int End)? Place(Cue cue, bool asking)
    {
        foreach (var match in Cues)
        {
            if (match.Group == (int)cue && Tutor.Sentences[_sentenceOf[match.First]].Asks == asking)
            {
                return Tutor.SpanOf(match.First, match.End);
            }
        }

        return null;
    }

    private void ReadCues()
    {
        var tokens = Tutor.Tokens;
        for (var number = 0; number < Tutor.Sentences.Length; number++)
        {
            var sentence = Tutor.Sentences[number];
            if (sentence.Kind == SentenceKind.Code)
            {
                continue;
            }

            var counts = sentence.Asks ? _asking : _stating;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                _sentenceOf[at] = number;
                var before = _cues.Count;
                CuePhrases.Table.Match(tokens[..sentence.End], at, _cues);
                for (var i = before; i < _cues.Count; i++)
                {
                    counts[_cues[i].Group]++;
                }
            }
        }
    }
}
