using System.Text.RegularExpressions;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>A config artefact named by content: <c>name-version@sha256:64 hex</c>.</summary>
/// <param name="NameVersion">Name and version, such as <c>rubric-1.1</c>.</param>
/// <param name="Sha256">SHA-256 of the canonical bytes, 64 hex digits.</param>
public readonly partial record struct ArtefactRef(string NameVersion, string Sha256)
{
    /// <summary>Reads a reference.</summary>
    /// <exception cref="InvalidFieldException">It has another form.</exception>
    public static ArtefactRef Parse(string? value, string field)
    {
        var text = Check.Matches(value, Shape(), "an artefact such as rubric-1.1@sha256:0a1b…", field);
        var at = text.LastIndexOf("@sha256:", StringComparison.Ordinal);
        return new ArtefactRef(text[..at], text[(at + 8)..]);
    }

    /// <summary>Reads a reference where the text has the form of one.</summary>
    public static bool TryParse(string? value, out ArtefactRef reference)
    {
        var fits = value is not null && Shape().IsMatch(value);
        reference = fits ? Parse(value, nameof(value)) : default;
        return fits;
    }

    /// <summary>The reference of an artefact's canonical bytes.</summary>
    public static ArtefactRef Of(string nameVersion, ReadOnlySpan<byte> canonical) => new(nameVersion, CanonicalJson.Sha256(canonical));

    /// <summary><c>name-version@sha256:64 hex</c>.</summary>
    public override string ToString() => $"{NameVersion}@sha256:{Sha256}";

    // Ids of models may hold a URL and so an @ of their own; the last one is ours.
    [GeneratedRegex(@"^[A-Za-z0-9][!-~]*@sha256:[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
