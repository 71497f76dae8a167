using System.Globalization;
using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Summaries;

/// <summary>An ISO 8601 week in UTC. Mind year ends: 2027-01-01 lies in 2026-W53.</summary>
/// <param name="Year">The week's year, which is not always the day's.</param>
/// <param name="Number">1..53.</param>
public readonly partial record struct IsoWeek(int Year, int Number) : IComparable<IsoWeek>
{
    /// <summary>The week of a day.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new IsoWeek(ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }

    /// <summary>The week of a moment, by its day in UTC.</summary>
    public static IsoWeek Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary>Reads <c>YYYY-Www</c>.</summary>
    /// <exception cref="InvalidFieldException">It has another form, or that year has no such week.</exception>
    public static IsoWeek Parse(string? value, string field)
    {
        var text = Check.Matches(value, Shape(), "an ISO week such as 2026-W53", field);
        var week = new IsoWeek(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(6), CultureInfo.InvariantCulture));
        if (week.Year == 0 || week.Number == 0)
        {
            throw Check.Invalid(field, $"{text} does not exist; years and weeks count from 1");
        }

        return week.Number <= ISOWeek.GetWeeksInYear(week.Year)
            ? week
            : throw Check.Invalid(field, $"{week.Year} has {ISOWeek.GetWeeksInYear(week.Year)} ISO weeks, there is no {text}");
    }

    /// <summary>The week's Monday.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));

    /// <summary>The week before.</summary>
    public IsoWeek Previous => Of(Monday.AddDays(-7));

    /// <summary><c>YYYY-Www</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");

    /// <summary>Orders weeks by time.</summary>
    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>Whether one week is before another.</summary>
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    /// <summary>Whether one week is after another.</summary>
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    /// <summary>Whether one week is not after another.</summary>
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one week is not before another.</summary>
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    [GeneratedRegex("^[0-9]{4}-W[0-5][0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
