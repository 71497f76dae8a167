using System.Diagnostics;
using System.Globalization;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Students;
using SocraticBench.Local.Config;
using SocraticBench.Models.Tokens;

namespace SocraticBench.Bench.Csd;

/// <summary>
/// Long-context features: turns a core-second and memory at P1 and P3, and what a turn costs at 20 and at 200: <c>csd [--dialogues N] [--config DIR]</c>.
/// </summary>
internal static class CsdBench
{
    private const int Turns = 200;

    private static readonly string[] s_questions =
    [
        "What do you mean by {0}?", "How would you explain {0} to a friend who has never met it?", "What makes you so sure about {0}, and what would shake it?",
        "Earlier you spoke of {1}. How does that go with {0}?", "What follows if {0} is as you say?", "Who could see {0} differently, and how?",
        "You mention {0}. What are you taking for granted there?", "Where are we with {0}, and what is still open?", "What have you seen of {0} yourself?",
    ];

    public static int Run(string[] args)
    {
        var config = ConfigFolder.Read(Array.IndexOf(args, "--config") is >= 0 and var at ? args[at + 1] : "config");
        var dialogues = Figures.Number(args, "--dialogues", 12);
        var library = new ContextLibrary(new O200kTokenCounter().Count);
        foreach (var phase in new[] { Phase.P1, Phase.P3 })
        {
            var held = Enumerable.Range(0, dialogues).Select(number => Hold(config, library, phase, number)).ToList();
            // Enough rounds before the one that counts for the compiler to have done its best.
            for (var round = 0; round < 8; round++)
            {
                Measure(phase, held, print: false);
            }

            Measure(phase, held, print: true);
            LateAgainstEarly(phase, held);
        }

        return 0;
    }

    private static void Measure(Phase phase, List<(CsdSetting Setting, List<TranscriptTurn> Turns)> held, bool print)
    {
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        var cpu = Figures.Cpu();
        var kept = held.Select(dialogue => Play(dialogue.Setting, dialogue.Turns)).ToList();
        cpu = Figures.Cpu() - cpu;
        bytes = GC.GetTotalMemory(forceFullCollection: true) - bytes;
        GC.KeepAlive(kept);
        if (print)
        {
            var turns = held.Sum(dialogue => dialogue.Turns.Count);
            Figures.Print($"| {phase} | {turns} | {turns / cpu:N0} | {cpu / turns * 1e6:N0} | {bytes / 1e6 / held.Count:0.00} |");
        }
    }

    // Twenty turns around each place, the same in every dialogue.
    private static void LateAgainstEarly(Phase phase, List<(CsdSetting Setting, List<TranscriptTurn> Turns)> held)
    {
        var (early, late) = (0L, 0L);
        foreach (var (setting, turns) in held)
        {
            // The least of many: whatever else the machine does only adds.
            var (soonest, latest) = (long.MaxValue, long.MaxValue);
            for (var round = 0; round < 20; round++)
            {
                var features = new CsdDialogue(setting);
                soonest = Math.Min(soonest, Time(features, turns, 0, 10, 30));
                latest = Math.Min(latest, Time(features, turns, 30, 180, 200));
            }

            (early, late) = (early + soonest, late + latest);
        }

        Figures.Print($"| {phase} | turns 181 to 200 against turns 11 to 30: {late / (double)early:0.00} times the time |");
    }

    private static long Time(CsdDialogue features, List<TranscriptTurn> turns, int next, int from, int to)
    {
        foreach (var turn in turns[next..from])
        {
            features.Next(turn, QuestionType.Evidence);
        }

        var start = Stopwatch.GetTimestamp();
        foreach (var turn in turns[from..to])
        {
            // The same twenty exchanges at both places, so that only the past differs.
            features.Next(turns[10 + turn.TurnNumber - 1 - from] with { TurnNumber = turn.TurnNumber, WindowTokens = turn.WindowTokens }, QuestionType.Evidence);
        }

        return Stopwatch.GetTimestamp() - start;
    }

    private static CsdDialogue Play(CsdSetting setting, List<TranscriptTurn> turns)
    {
        var features = new CsdDialogue(setting);
        foreach (var turn in turns)
        {
            features.Next(turn, QuestionType.Evidence);
        }

        return features;
    }

    private static (CsdSetting Setting, List<TranscriptTurn> Turns) Hold(ConfigSet config, ContextLibrary library, Phase phase, int number)
    {
        var seeds = config.CurrentSeeds.ToList();
        var seed = seeds[number % seeds.Count].Value;
        var profile = ConfigSet.Newest(config.PhaseSets).Value.Of(phase)!;
        var setting = new StudentSetting(Arm.Test, Turns, number);
        var (student, inflation, window) = (new ScriptedStudent(seed, profile, setting), new ContextInflation(library, seed, profile, setting), new ContextWindow(profile.WindowTokens, 400));
        var (message, turns, topics) = (student.Open(), new List<TranscriptTurn>(), new List<string>());
        for (var turn = 1; turn <= Turns; turn++)
        {
            (message, var tokens) = inflation.Inflate(turn, message);
            window.Add(new Message(Role.Student, message.Text), tokens);
            topics.Add(PastedText.Strip(message.Text).Split(' ').MaxBy(word => word.Length)!.Trim('.', ',', '!', '?'));
            var said = string.Format(CultureInfo.InvariantCulture, s_questions[turn % s_questions.Length], topics[^1], topics[topics.Count / 2]);
            turns.Add(new TranscriptTurn
            {
                TurnNumber = turn, UserText = message.Text, AssistantText = said, Outcome = TurnOutcome.Replied, WindowTokens = window.ShownTokens, Planted = message.Planted, StudentState = message.State,
            });
            window.Add(new Message(Role.Tutor, said), said.Length / 4);
            message = student.Answer(turn, said);
        }

        return (new CsdSetting { Phase = phase, Seed = seed, MetaCadence = profile.MetaCadence }, turns);
    }
}
