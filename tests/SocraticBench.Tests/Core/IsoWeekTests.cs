using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Core;

public sealed class IsoWeekTests
{
    [Fact]
    public void New_years_day_2027_lies_in_week_53_of_2026() =>
        Assert.Equal("2026-W53", IsoWeek.Of(new DateOnly(2027, 1, 1)).ToString());
}
