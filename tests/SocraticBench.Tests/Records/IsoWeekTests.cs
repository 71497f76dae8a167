using System.Globalization;
using CsCheck;
using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Records;

public sealed class IsoWeekTests
{
    private static readonly Gen<DateOnly> s_day = Gen.Int[1, 3_000_000].Select(number => DateOnly.FromDayNumber(number));

    private static readonly Gen<DateOnly> s_yearEnd = Gen.Select(Gen.Int[1900, 2400], Gen.Int[-7, 7], (year, days) => new DateOnly(year, 1, 1).AddDays(days));

    [Theory]
    [InlineData("2024-12-29", "2024-W52")]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2026-12-31", "2026-W53")]
    [InlineData("2027-01-01", "2026-W53")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2027-01-04", "2027-W01")]
    [InlineData("2028-01-02", "2027-W52")]
    public void Days_around_the_new_year_lie_in_these_weeks(string day, string week) =>
        Assert.Equal(week, IsoWeek.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void A_week_belongs_to_the_year_of_its_Thursday() =>
        Gen.OneOf(s_day, s_yearEnd).Sample(day =>
        {
            var week = IsoWeek.Of(day);
            var thursday = week.Monday.AddDays(3);
            return thursday.Year == week.Year && ((thursday.DayOfYear - 1) / 7) + 1 == week.Number;
        });

    [Fact]
    public void A_day_lies_in_the_seven_days_of_its_week() =>
        Gen.OneOf(s_day, s_yearEnd).Sample(day => day.DayNumber - IsoWeek.Of(day).Monday.DayNumber is >= 0 and < 7);

    [Fact]
    public void What_is_written_reads_back() =>
        s_yearEnd.Sample(day => IsoWeek.Parse(IsoWeek.Of(day).ToString(), "week") == IsoWeek.Of(day));

    [Fact]
    public void The_week_before_is_that_of_seven_days_ago_and_sorts_before() =>
        s_yearEnd.Sample(day =>
        {
            var (week, before) = (IsoWeek.Of(day), IsoWeek.Of(day.AddDays(-7)));
            return week.Previous == before && before < week && string.CompareOrdinal(before.ToString(), week.ToString()) < 0;
        });

    [Fact]
    public void A_moment_counts_by_its_day_in_UTC() =>
        // Monday 00:30 in Berlin is still Sunday in UTC.
        Assert.Equal("2026-W53", IsoWeek.Of(new DateTimeOffset(2027, 1, 4, 0, 30, 0, TimeSpan.FromHours(1))).ToString());

    [Theory]
    [InlineData("2027-W53")]
    [InlineData("2026-W00")]
    [InlineData("2026-53")]
    [InlineData("2026-W1")]
    [InlineData("0000-W01")]
    [InlineData(null)]
    public void What_is_no_week_is_refused(string? text) => Assert.Throws<InvalidFieldException>(() => IsoWeek.Parse(text, "week"));
}
