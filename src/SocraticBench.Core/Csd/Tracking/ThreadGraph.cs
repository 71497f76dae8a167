using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>TC: which span of the student's each tutor turn takes up, and the lines of inquiry that come of it.</summary>
internal sealed class ThreadGraph
{
    /// <summary>Score of a turn that goes on with the line's own words.</summary>
    public const double SameLine = 10;

    /// <summary>Score of a turn that takes up the answer just given, or a line left lying.</summary>
    public const double AnswerOrReturn = 8;

    /// <summary>Score of a turn that follows by pointing only.</summary>
    public const double Pointing = 6;

    /// <summary>Score of a turn that opens another line from the student's words.</summary>
    public const double OtherLine = 4;

    /// <summary>Least similarity of a turn to a span that it takes up.</summary>
    public const double Taking = 0.15;

    // What stands in the last message too is taken from there.
    private const double EarlierCounts = 0.8;
    private const double Resumes = 0.2;
    private const int RecentMessages = 8;
    private const int RecentThreads = 16;

    private readonly List<StudentText> _messages = [];
    private readonly List<InquiryThread> _threads = [];
    private readonly SortedDictionary<int, int> _depths = [];
    private InquiryThread? _current;

    /// <summary>Number of lines by depth in tutor turns; those still open included.</summary>
    public IReadOnlyDictionary<int, int> Depths
    {
        get
        {
            var depths = new SortedDictionary<int, int>(_depths);
            foreach (var thread in _threads)
            {
                depths[thread.Depth] = depths.GetValueOrDefault(thread.Depth) + 1;
            }

            return depths;
        }
    }

    /// <summary>What the turn takes up, and its score, 0..10; no score where no line exists yet or the student said nothing with content.</summary>
    public (ThreadLink? Link, double? Score) Next(StudentText last, TutorText tutor, int firstShown)
    {
        _messages.Add(last);
        if (_messages.Count > RecentMessages)
        {
            _messages.RemoveAt(0);
        }

        var began = _threads.Count > 0;
        var span = Closest(tutor, firstShown);
        if (span is null && last.Spans.Count > 0 && tutor.Points && tutor.Content.AtLeast(Rarity.Familiar).IsEmpty)
        {
            return (Link(last.Spans[^1]), Point(began));
        }

        if (span is null)
        {
            _current = null;
            return (null, began && last.Spans.Count > 0 ? 0 : null);
        }

        var score = Follow(span, last, tutor);
        return (Link(span), began ? score : null);
    }

    private static ThreadLink Link(StudentSpan span) => new() { UserTurn = span.Turn, SpanId = span.Id };

    private double? Point(bool began)
    {
        if (_current is null)
        {
            return began ? OtherLine : null;
        }

        _current.Depth++;
        return Pointing;
    }

    private double Follow(StudentSpan span, StudentText last, TutorText tutor)
    {
        var words = span.Content.With(tutor.Content).AtLeast(Rarity.Familiar);
        if (_current is not null && _current.Words.Shared(words) >= Rarity.Rare)
        {
            return Deepen(_current, words, SameLine);
        }

        // The first thing said is the answer to what was asked.
        if (_current is not null && last.Spans.Count > 0 && ReferenceEquals(span, last.Spans[0]))
        {
            return Deepen(_current, words, AnswerOrReturn);
        }

        if (_threads.FindLast(thread => thread != _current && thread.Words.SimilarityTo(words) >= Resumes) is { } left)
        {
            return Deepen(left, words, AnswerOrReturn);
        }

        Open(words);
        return OtherLine;
    }

    private double Deepen(InquiryThread thread, LexicalText words, double score)
    {
        thread.Depth++;
        thread.Words = words;
        _current = thread;
        return score;
    }

    private void Open(LexicalText words)
    {
        _current = new InquiryThread(words);
        _threads.Add(_current);
        if (_threads.Count > RecentThreads)
        {
            _depths[_threads[0].Depth] = _depths.GetValueOrDefault(_threads[0].Depth) + 1;
            _threads.RemoveAt(0);
        }
    }

    // The newest of equals: what was said last is what is answered.
    private StudentSpan? Closest(TutorText tutor, int firstShown)
    {
        var (best, closest) = (Taking, default(StudentSpan));
        for (var at = _messages.Count - 1; at >= 0 && _messages[at].Turn >= firstShown; at--)
        {
            foreach (var span in _messages[at].Spans)
            {
                if (tutor.Meaning.SimilarityTo(span.Meaning) * (at == _messages.Count - 1 ? 1 : EarlierCounts) is var similarity && similarity > best)
                {
                    (best, closest) = (similarity, span);
                }
            }
        }

        return closest;
    }
}
