using System.Collections;
using System.Globalization;
using System.Numerics;

namespace SocraticBench.Local.Analytics;

/// <summary>DuckDB's values as those that a query's answer promises.</summary>
internal static class DuckValues
{
    public static object? Plain(object? value) => value switch
    {
        null or DBNull => null,
        string or bool or long or double or decimal or DateOnly or DateTime or DateTimeOffset or TimeOnly or TimeSpan => value,
        float single => (double)single,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong big => big <= long.MaxValue ? (long)big : (decimal)big,
        BigInteger huge => Narrow(huge),
        Guid id => id.ToString(),
        IDictionary fields => Fields(fields),
        IEnumerable items => items.Cast<object?>().Select(Plain).ToArray(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    // A sum of integers is 128 bits wide in DuckDB; it hardly ever needs them.
    private static object Narrow(BigInteger huge) => huge >= long.MinValue && huge <= long.MaxValue
        ? (long)huge
        : huge >= (BigInteger)decimal.MinValue && huge <= (BigInteger)decimal.MaxValue ? (decimal)huge : huge.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> Fields(IDictionary fields)
    {
        var plain = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (DictionaryEntry field in fields)
        {
            plain[Convert.ToString(field.Key, CultureInfo.InvariantCulture)!] = Plain(field.Value);
        }

        return plain;
    }
}
