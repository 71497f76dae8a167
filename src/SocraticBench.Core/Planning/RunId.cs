using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>The form of run and execution ids: a ULID, 26 characters of Crockford's base 32, time-ordered.</summary>
public static partial class RunId
{
    /// <summary>A valid id, as given.</summary>
    /// <exception cref="InvalidFieldException">It is not a ULID.</exception>
    public static string Parse(string? value, string field) => Check.Matches(value, Ulid(), "a ULID such as 01J9Z3K4M5N6P7Q8R9S0T1V2W3", field);

    /// <summary>Whether a text is a ULID.</summary>
    public static bool IsValid(string? value) => value is not null && Ulid().IsMatch(value);

    [GeneratedRegex("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ulid();
}
