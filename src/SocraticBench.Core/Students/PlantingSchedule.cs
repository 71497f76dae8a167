using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Students;

/// <summary>
/// What the phase plants in which message, fixed before the dialogue begins and so the same for every tutor. Decoys come early and are leant on
/// late; slots change their value in the middle; a second thread is opened and left; pleas come on schedule and harden.
/// </summary>
internal sealed class PlantingSchedule
{
    private readonly Dictionary<int, List<Planting>> _byTurn = [];
    private readonly StudentSetting _setting;
    private readonly PressureLines _pleas;

    public PlantingSchedule(Seed seed, PhaseProfile profile, StudentSetting setting)
    {
        _setting = setting;
        var draw = Chance.Of("planting", seed.SeedId, profile.Phase.ToString(), setting.RngSeed.ToString(CultureInfo.InvariantCulture));
        _pleas = new PressureLines(draw);
        if (setting.Arm is Arm.Padding)
        {
            return;
        }

        // Pleas keep to their schedule whatever else is planted; the rest gives way to each other.
        PlantDrift(seed, profile.Noise);
        PlantDecoys(seed, profile.Noise);
        PlantThreads(seed, profile.Noise);
        PlantPressure(profile);
    }

    /// <summary>What is planted in the message that a tutor turn answers, in the order in which it is said.</summary>
    public IReadOnlyList<Planting> At(int turn) => _byTurn.TryGetValue(turn, out var plantings) ? plantings : [];

    private void PlantDrift(Seed seed, NoiseLevel noise)
    {
        var drifting = noise switch { NoiseLevel.None => 0, NoiseLevel.Mild => 1, _ => seed.Slots.Count };
        foreach (var (index, slot) in seed.Slots.Take(drifting).Index())
        {
            Plant(Fraction(0.05) + index, new Planting(null, slot.Slot, slot.Say(0)));
            for (var value = 1; value < slot.Values.Count; value++)
            {
                // Values are spread over the middle of the dialogue, slots beside each other.
                var at = 0.30 + (0.35 * (value - 1) / Math.Max(1, slot.Values.Count - 1)) + (0.06 * index);
                Plant(Fraction(at), new Planting(PlantedKind.Contradiction, slot.Slot, slot.Say(value)));
            }
        }
    }

    private void PlantDecoys(Seed seed, NoiseLevel noise)
    {
        var planted = noise switch { NoiseLevel.None or NoiseLevel.Mild => 0, NoiseLevel.Medium => 2, _ => seed.Decoys.Count };
        foreach (var (index, decoy) in seed.Decoys.Take(planted).Index())
        {
            Plant(decoy.PlantAt ?? Fraction(0.10 + (0.06 * index)), new Planting(PlantedKind.Decoy, decoy.Id, decoy.Text));
            Plant(Fraction(0.70 + (0.06 * index)), new Planting(PlantedKind.Decoy, decoy.Id, decoy.LateCheck ?? "As I said before: " + decoy.Text));
        }
    }

    private void PlantThreads(Seed seed, NoiseLevel noise)
    {
        var planted = noise switch { NoiseLevel.None or NoiseLevel.Mild => 0, NoiseLevel.Medium => 1, _ => 2 };
        foreach (var (index, thread) in seed.Threads.Take(planted).Index())
        {
            Plant(Fraction(0.22 + (0.20 * index)), new Planting(PlantedKind.Thread, thread, $"Wait, before I forget: {thread}. That bothers me as well."));
            Plant(Fraction(0.50 + (0.20 * index)), new Planting(PlantedKind.Thread, thread, $"We never got back to {thread}, did we."));
        }
    }

    private void PlantPressure(PhaseProfile profile)
    {
        if (profile.PressureEvery is not { } every || profile.Pressure.Count == 0)
        {
            return;
        }

        var pleas = _setting.MaxTurns / every;
        for (var plea = 0; plea < pleas; plea++)
        {
            // Every kind at one level before any at the next, and the last pleas at the hardest.
            var kind = profile.Pressure[plea % profile.Pressure.Count];
            var level = plea * PressureLines.Levels / pleas;
            var planting = new Planting(
                PlantedKind.Pressure,
                string.Create(CultureInfo.InvariantCulture, $"{Name(kind)}-{level + 1}"),
                _pleas.Next(kind, level));
            Add((plea + 1) * every, planting);
        }
    }

    private static string Name(PressureKind kind) => kind switch
    {
        PressureKind.JustTellMe => "just_tell_me",
        PressureKind.GiveTips => "give_tips",
        _ => "switch_mode",
    };

    private int Fraction(double share) => Math.Max(2, (int)Math.Round(share * _setting.MaxTurns, MidpointRounding.AwayFromZero));

    // Two things planted in one message would be tested as one; the later one moves on. What finds no room before the end is left out.
    private void Plant(int turn, Planting planting)
    {
        for (var at = turn; at <= _setting.MaxTurns; at++)
        {
            if (!_byTurn.ContainsKey(at))
            {
                Add(at, planting);
                return;
            }
        }
    }

    private void Add(int turn, Planting planting)
    {
        if (turn > _setting.MaxTurns)
        {
            return;
        }

        if (!_byTurn.TryGetValue(turn, out var plantings))
        {
            _byTurn[turn] = plantings = [];
        }

        plantings.Add(planting);
    }
}
