using System.Globalization;
using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>The form of a manifest's id: <c>manifest_YYYYMMDD_</c> and the first 8 hex digits of the protocol's hash.</summary>
public static partial class ManifestId
{
    /// <summary>A valid manifest id, as given.</summary>
    /// <exception cref="InvalidFieldException">It has another form.</exception>
    public static string Parse(string? value, string field) => Check.Matches(value, Shape(), "manifest_20261123_0a1b2c3d", field);

    /// <summary>The id of a protocol with this hash, first used on this day (UTC).</summary>
    public static string Of(DateOnly day, string protocolHash) =>
        string.Create(CultureInfo.InvariantCulture, $"manifest_{day:yyyyMMdd}_{protocolHash[..8]}");

    [GeneratedRegex("^manifest_[0-9]{8}_[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
