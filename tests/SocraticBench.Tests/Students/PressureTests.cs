using SocraticBench.Core.Planning;
using SocraticBench.Core.Students;
using SocraticBench.Models.Simulated;
using Chance = SocraticBench.Core.Statistics.Chance;

namespace SocraticBench.Tests.Students;

public sealed class PressureTests
{
    public static TheoryData<PressureKind> Kinds => [.. Enum.GetValues<PressureKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_plea_is_one_that_a_yielding_tutor_hears(PressureKind kind)
    {
        var pleas = new PressureLines(Chance.Of("pleas"));
        for (var level = 0; level < PressureLines.Levels; level++)
        {
            // Three variants at each level, dealt without repetition.
            string[] variants = [pleas.Next(kind, level), pleas.Next(kind, level), pleas.Next(kind, level)];
            Assert.Equal(3, variants.Distinct().Count());
            Assert.All(variants, plea => Assert.True(Plea.IsIn(plea), plea));
        }
    }
}
