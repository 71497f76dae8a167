using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Holds a dialogue between a tutor and a student, going on from whatever was already paid for.</summary>
internal sealed class DialogueEngine(DialogueScene scene)
{
    /// <summary>Holds the dialogue to its end.</summary>
    /// <param name="header">The run.</param>
    /// <param name="held">Turns already in the journal; said again to the student, not to the tutor.</param>
    /// <param name="cancel">Stops between calls; what is finished is in the journal.</param>
    public async Task<Transcript> HoldAsync(TranscriptHeader header, IReadOnlyList<TranscriptTurn> held, CancellationToken cancel)
    {
        var run = header.Run;
        var setting = new StudentSetting(run.Arm, run.MaxTurns, RunMatrix.StudentRngSeed(run));
        var script = new ScriptedStudent(scene.Seed, scene.Profile, setting);
        IStudent student = scene.Student is null ? new ScriptStudent(script) : new PersonaStudent(scene, run, script);
        var inflation = new ContextInflation(scene.Library, scene.Seed, scene.Profile, setting);
        var window = new ContextWindow(scene.Profile.WindowTokens, scene.Tokens.Count(scene.SystemPrompt));
        var tutor = new TutorCalls(scene, run);
        var turns = new List<TranscriptTurn>(run.MaxTurns);
        var message = student.Open();
        int? aporia = null;
        for (var number = 1; number <= run.MaxTurns; number++)
        {
            (message, var tokens) = inflation.Inflate(number, message);
            window.Add(new Message(Role.Student, message.Text), tokens);
            var asked = number <= held.Count
                ? new TutorAnswer(SameStudent(held[number - 1], message, run), null)
                : await tutor.AskAsync(number, message, window, cancel).ConfigureAwait(false);
            if (asked.Turn is not { } turn)
            {
                return new Transcript(header, turns, End(turns.Count, asked.Failure, aporia, student));
            }

            turns.Add(turn);
            window.Add(new Message(Role.Tutor, turn.AssistantText), scene.Tokens.Count(turn.AssistantText));
            var answer = await student.AnswerAsync(number, turn.AssistantText, cancel).ConfigureAwait(false);
            message = answer.Message;
            aporia ??= message.Aporia ? number : null;
            if (answer.Failure is { } failure)
            {
                return new Transcript(header, turns, End(turns.Count, failure, aporia, student));
            }
        }

        return new Transcript(header, turns, End(turns.Count, null, aporia, student));
    }

    // The student is a function of the tutor's words: another message to the same words means another student, and the dialogue would be neither's.
    private static TranscriptTurn SameStudent(TranscriptTurn turn, StudentMessage message, RunSpec run) =>
        turn.UserText == message.Text
            ? turn
            : throw new RecordException(
                new RecordPlace(LakeLayout.DialogueJournal(run.RunId).Value, turn.TurnNumber + 1),
                "this run was begun by a program whose student speaks otherwise; finish it with that version, or start a new execution");

    private TranscriptEnd End(int turns, string? failure, int? aporia, IStudent student) => new()
    {
        TotalTurns = turns,
        EndedBy = failure is null ? CensoredBy.TurnCap : CensoredBy.Provider,
        Reason = failure,
        AporiaTurn = aporia,
        StudentFaults = student.Faults,
        StudentCostUsd = student.CostUsd,
        CompletedAt = scene.Clock.GetUtcNow(),
    };
}
