using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>
/// A student that a model plays. The script goes on underneath: it decides what the student concedes, lets out and is planted with, and the
/// model puts it into words. So state, concessions and aporia are as well known as with the script alone.
/// </summary>
internal sealed class PersonaStudent(DialogueScene scene, RunSpec run, ScriptedStudent script) : IStudent
{
    // Messages of the dialogue that the model is shown, its own and the tutor's.
    private const int Remembered = 20;

    private const int MaxTokens = 400;

    private readonly ModelConfig _config = scene.Student!;
    private readonly PaidCalls _calls = new(scene.Student!, scene.Models, scene.Ledger);
    private readonly StudentFaultFinder _finder = new(scene.Seed);
    private readonly List<Message> _talk = [];
    private readonly SortedDictionary<StudentFault, int> _faults = new(Enum.GetValues<StudentFault>().ToDictionary(fault => fault, _ => 0));

    public IReadOnlyDictionary<StudentFault, int> Faults => _faults;

    public double? CostUsd { get; private set; } = 0;

    public StudentMessage Open()
    {
        var opening = script.Open();
        _finder.Remember(opening.Text, []);
        _talk.Add(new Message(Role.Tutor, opening.Text));
        return opening;
    }

    public async Task<StudentAnswer> AnswerAsync(int turn, string tutorText, CancellationToken cancel)
    {
        var scripted = script.Answer(turn, tutorText);

        // Nobody answers a message after the last turn, so none is paid for; what the turn did to the student is known without.
        if (turn >= run.MaxTurns)
        {
            return new StudentAnswer(scripted, null);
        }

        // To the model that plays the student, the tutor is the one who asks: the roles of a call are the other way round.
        _talk.Add(new Message(Role.Student, tutorText.Length == 0 ? "(nothing)" : tutorText));
        var line = scene.HeldLines.GetValueOrDefault(turn + 1);
        if (line is null)
        {
            var call = Call(turn, scripted);
            var reply = await _calls.AskAsync(call, Tokens(call), cancel).ConfigureAwait(false);
            if (reply is Reply.Failed failed)
            {
                return new StudentAnswer(scripted, $"the student's model: {failed.Kind}: {failed.Reason}");
            }

            line = Line(turn, scripted, reply);
            await scene.KeepLine(line).ConfigureAwait(false);
        }

        TakeIn(line, scripted.Verbatim);
        return new StudentAnswer(scripted with { Text = line.StudentText }, null);
    }

    private Call Call(int turn, StudentMessage scripted) => new()
    {
        Model = _config.Id,
        SystemPrompt = PersonaCard.Prompt(scene.Seed, scripted),

        // From one of the tutor's messages on: some providers refuse a talk that begins with the model's own words.
        Messages = [.. _talk.Skip(Math.Max(0, _talk.Count - Remembered)).SkipWhile(message => message.Role is Role.Tutor)],
        Temperature = 0,
        MaxTokens = MaxTokens,
        RngSeed = RunMatrix.StudentRngSeed(run),
        ConversationId = run.RunId + "-student",
        TurnNumber = turn,
    };

    private int Tokens(Call call) => scene.Tokens.Count(call.SystemPrompt!) + call.Messages.Sum(message => scene.Tokens.Count(message.Text));

    private StudentLine Line(int turn, StudentMessage scripted, Reply reply)
    {
        var said = reply switch
        {
            Reply.Replied replied => replied.Text.Trim(),
            Reply.CutOff cut => cut.Text.Trim(),
            _ => "",
        };
        IReadOnlyList<StudentFault> faults = said.Length > 0 ? _finder.Of(said, scripted.Verbatim)
            : reply is Reply.Refused ? [StudentFault.LeavesPersona]
            : [StudentFault.Silent];
        return new StudentLine
        {
            BeforeTurn = turn + 1,
            StudentText = said.Length > 0 ? Whole(said, scripted.Verbatim) : scripted.Text,
            Faults = faults,
            CostUsd = _calls.Usd(reply.Usage),
        };
    }

    // What the phase plants is in the message, whether or not the model obeyed.
    private static string Whole(string said, IReadOnlyList<string> verbatim) =>
        string.Join(' ', verbatim.Where(sentence => !said.Contains(sentence, StringComparison.Ordinal)).Prepend(said));

    // The same for a line that was paid for before a restart as for one just said, so that both find the same faults.
    private void TakeIn(StudentLine line, IReadOnlyList<string> verbatim)
    {
        _finder.Remember(line.StudentText, verbatim);
        foreach (var fault in line.Faults)
        {
            _faults[fault]++;
        }

        CostUsd += line.CostUsd;
        _talk.Add(new Message(Role.Tutor, line.StudentText));
    }
}
