using System.Globalization;

namespace SocraticBench.Core.Records;

/// <summary>Numbers as RFC 8785 §3.2.2.3 has them: ECMAScript's Number::toString, the shortest digits that read back as the same double.</summary>
internal static class CanonicalNumber
{
    public static string Of(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var sign = number < 0 ? "-" : "";
        var (digits, point) = Shortest(Math.Abs(number));
        return sign + (point is > -6 and <= 21 ? Plain(digits, point) : Scientific(digits, point - 1));
    }

    // 0.digits × 10^point, without zeros at either end of the digits.
    private static (string Digits, int Point) Shortest(double size)
    {
        var shortest = size.ToString("R", CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? shortest : shortest[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(shortest.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        var whole = mantissa.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : mantissa.Length;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leading = all.Length - all.TrimStart('0').Length;
        return (all.Trim('0'), whole + exponent - leading);
    }

    private static string Plain(string digits, int point) =>
        point <= 0 ? "0." + new string('0', -point) + digits
        : point >= digits.Length ? digits + new string('0', point - digits.Length)
        : digits[..point] + "." + digits[point..];

    private static string Scientific(string digits, int exponent) => string.Create(
        CultureInfo.InvariantCulture,
        $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits.AsSpan(1)}e{(exponent < 0 ? "" : "+")}{exponent}");
}
