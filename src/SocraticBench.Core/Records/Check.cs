using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocraticBench.Core.Records;

/// <summary>What a record's field demands of its value, said where the field is declared.</summary>
internal static class Check
{
    public static T Range<T>(T value, T min, T max, [CallerMemberName] string field = "")
        where T : INumber<T> =>
        value >= min && value <= max
            ? value
            : throw Invalid(field, $"{Show(value)} is outside {Show(min)}..{Show(max)}");

    public static T? Range<T>(T? value, T min, T max, [CallerMemberName] string field = "")
        where T : struct, INumber<T> =>
        value is { } present ? Range(present, min, max, field) : null;

    public static T NotNegative<T>(T value, [CallerMemberName] string field = "")
        where T : INumber<T> =>
        T.IsFinite(value) && value >= T.Zero ? value : throw Invalid(field, $"{Show(value)} must be 0 or more and finite");

    public static T? NotNegative<T>(T? value, [CallerMemberName] string field = "")
        where T : struct, INumber<T> =>
        value is { } present ? NotNegative(present, field) : null;

    public static string Text(string? value, int maxLength = int.MaxValue, [CallerMemberName] string field = "")
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw Invalid(field, "must not be empty");
        }

        return value.Length <= maxLength
            ? value
            : throw Invalid(field, $"{value.Length} characters, at most {maxLength} are allowed");
    }

    public static string Matches(string? value, Regex shape, string example, [CallerMemberName] string field = "") =>
        value is not null && shape.IsMatch(value)
            ? value
            : throw Invalid(field, $"'{Shorten(value)}' does not have the form of {example}");

    public static T NotNull<T>(T? value, [CallerMemberName] string field = "")
        where T : class => value ?? throw Invalid(field, "must not be null");

    public static IReadOnlyList<T> Some<T>(IReadOnlyList<T>? values, [CallerMemberName] string field = "") =>
        values is { Count: > 0 } ? values : throw Invalid(field, "must name at least one");

    public static InvalidFieldException Invalid(string field, string problem) =>
        new(JsonNamingPolicy.SnakeCaseLower.ConvertName(field), problem);

    private static string Show<T>(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    private static string Shorten(string? value) =>
        value is null ? "null" : value.Length <= 60 ? value : string.Concat(value.AsSpan(0, 60), "…");
}
