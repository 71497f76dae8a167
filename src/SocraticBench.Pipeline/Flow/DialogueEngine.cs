using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Holds a dialogue between a tutor and the scripted student, going on from whatever was already paid for.</summary>
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
        var student = new ScriptedStudent(scene.Seed, scene.Profile, setting);
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
                return new Transcript(header, turns, End(turns.Count, CensoredBy.Provider, asked.Failure, aporia));
            }

            turns.Add(turn);
            window.Add(new Message(Role.Tutor, turn.AssistantText), scene.Tokens.Count(turn.AssistantText));
            message = student.Answer(number, turn.AssistantText);
            aporia ??= message.Aporia ? number : null;
        }

        return new Transcript(header, turns, End(turns.Count, CensoredBy.TurnCap, null, aporia));
    }

    // The student is a function of the tutor's words: another message to the same words means another student, and the dialogue would be neither's.
    private static TranscriptTurn SameStudent(TranscriptTurn turn, StudentMessage message, RunSpec run) =>
        turn.UserText == message.Text
            ? turn
            : throw new RecordException(
                new RecordPlace(LakeLayout.DialogueJournal(run.RunId).Value, turn.TurnNumber + 1),
                "this run was begun by a program whose student speaks otherwise; finish it with that version, or start a new execution");

    private TranscriptEnd End(int turns, CensoredBy by, string? reason, int? aporia) =>
        new() { TotalTurns = turns, EndedBy = by, Reason = reason, AporiaTurn = aporia, CompletedAt = scene.Clock.GetUtcNow() };
}
