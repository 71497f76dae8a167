using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

internal static class TestCalls
{
    public const string Student = "I think heavier stones fall faster because gravity pulls them harder. My brother dropped two and the big one landed first.";

    public static ModelConfig Simulated(params (string Name, double Value)[] traits) => new()
    {
        Id = "sim-test",
        Provider = "simulated",
        ModelId = "sim-test",
        Family = "simulated",
        ContextWindowTokens = 200_000,
        Traits = traits.ToDictionary(trait => trait.Name, trait => trait.Value),
    };

    public static Call Of(string student = Student, int turn = 1, long rngSeed = 7) => new()
    {
        Model = "sim-test",
        SystemPrompt = "Ask, never tell.",
        Messages = [new Message(Role.Student, student)],
        Temperature = 0.3,
        RngSeed = rngSeed,
        ConversationId = "01J0000000000000000000000A",
        TurnNumber = turn,
    };
}
