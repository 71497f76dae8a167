using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Students;

/// <summary>
/// Chooses the student's line: what continues the last one, else what fits move and target, else what fits the move, else any; always the
/// freshest of those. Where the seed has nothing to say, the common phrases do.
/// </summary>
internal sealed class ReplyBook
{
    private readonly Seed _seed;
    private readonly Dictionary<SeedReply, Deck> _decks = new(ReferenceEqualityComparer.Instance);
    private readonly Deck _silence;
    private readonly Deck _statement;
    private readonly Deck _lecture;
    private readonly Deck _aporia;
    private readonly Deck _resolving;
    private SeedReply? _next;

    public ReplyBook(Seed seed, Chance draw)
    {
        _seed = seed;
        foreach (var reply in seed.Replies)
        {
            _decks[reply] = new Deck(reply.Say, draw);
        }

        _silence = new Deck(StudentPhrases.Silence, draw);
        _statement = new Deck(StudentPhrases.Statement, draw);
        _lecture = new Deck(StudentPhrases.Lecture, draw);
        _aporia = new Deck(StudentPhrases.Aporia, draw);
        _resolving = new Deck(StudentPhrases.Resolving, draw);
    }

    /// <summary>The line for a move, and whether it has been said before.</summary>
    /// <param name="move">The tutor's move.</param>
    /// <param name="step">What it did to the student.</param>
    /// <param name="aporia">Whether the student has given up every commitment: it does not go back to defending them.</param>
    public (string Line, bool Again) Answer(TutorMove move, Step step, bool aporia)
    {
        if (move.IsSilent)
        {
            return Deal(_silence);
        }

        var on = move.Lectures ? "lecture" : !move.Asks ? "statement" : WireName(move.Type);
        var state = step.State is StudentState.Lost ? StudentState.Lost
            : !aporia ? null
            : step.State is StudentState.Aporia ? StudentState.Aporia
            : (StudentState?)StudentState.Resolving;
        var chosen = Continuation(move) ?? Freshest(Candidates(on, step.Target, state));
        _next = chosen?.Then is { } then ? _seed.Replies.FirstOrDefault(reply => reply.Id == then) : null;
        return Deal(chosen is null ? Common(on, state) : Fresher(_decks[chosen], on, state));
    }

    // Once the seed's own lines have all been said, the common ones, where there are any for the move, spare the student a repetition.
    private Deck Fresher(Deck own, string on, StudentState? state) =>
        (!IsQuestion(on) || state is StudentState.Resolving) && Common(on, state) is var common && common.Rounds < own.Rounds ? common : own;

    private static (string, bool) Deal(Deck deck)
    {
        var again = deck.Rounds > 0;
        return (deck.Deal(), again);
    }

    private SeedReply? Continuation(TutorMove move) => move is { Asks: true, Lectures: false } && _next is { } next && _decks[next].Rounds == 0 ? next : null;

    // Lines for the target first while they are fresh; then those for the move, and beside them those for any move.
    private IEnumerable<SeedReply> Candidates(string on, string? target, StudentState? state)
    {
        var onMove = _seed.Replies.Where(reply => reply.On == on || (reply.On == "any" && IsQuestion(on))).ToList();
        var inState = onMove.Where(reply => reply.When == state).ToList();
        if (inState.Count == 0 && !IsQuestion(on))
        {
            // What a student says on being told or lectured fits every state; an answer does not.
            inState = [.. onMove.Where(reply => reply.When is null)];
        }

        var targeted = inState.Where(reply => reply.Target is not null && reply.Target == target && _decks[reply].Rounds == 0).ToList();
        return targeted.Count > 0 ? targeted : inState.Where(reply => reply.Target is null);
    }

    private SeedReply? Freshest(IEnumerable<SeedReply> candidates) =>
        candidates.OrderBy(reply => _decks[reply].Rounds).ThenBy(reply => reply.On == "any").FirstOrDefault();

    private Deck Common(string on, StudentState? state) => (on, state) switch
    {
        ("lecture", _) => _lecture,
        ("statement", _) => _statement,
        (_, StudentState.Aporia) => _aporia,
        _ => _resolving,
    };

    private static bool IsQuestion(string on) => on is not ("lecture" or "statement");

    private static string WireName(QuestionType? type) => type is { } known ? JsonNamingPolicy.SnakeCaseLower.ConvertName(known.ToString()) : "any";
}
