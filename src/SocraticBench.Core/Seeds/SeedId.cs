using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>The form of a seed's id: <c>^[A-Z]{2,3}-[A-Z0-9-]+$</c>.</summary>
public static partial class SeedId
{
    /// <summary>A valid seed id, as given.</summary>
    /// <exception cref="InvalidFieldException">It has another form.</exception>
    public static string Parse(string? value, string field) => Check.Matches(value, Shape(), "a seed id such as EL-FRACTIONS-01", field);

    [GeneratedRegex("^[A-Z]{2,3}-[A-Z0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
