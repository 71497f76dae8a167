using System.Text.RegularExpressions;

namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// The name of an object in the lake: slash-separated segments of <c>A-Z a-z 0-9 . _ = % @ + -</c>, none of them <c>.</c> or <c>..</c>,
/// at most 1,024 characters. A key can therefore never leave the lake.
/// </summary>
public sealed partial record LakeKey
{
    /// <summary>Creates a key.</summary>
    /// <exception cref="LakeException">The text is not a key.</exception>
    public LakeKey(string value) =>
        Value = IsValid(value)
            ? value
            : throw new LakeException(LakeFault.BadKey, $"'{(value is { Length: > 80 } ? value[..80] + "…" : value)}' is not a lake key: use letters, digits and ._=%@+- in segments divided by '/', no '..'");

    /// <summary>The key's text.</summary>
    public string Value { get; }

    /// <summary>Whether a text is a key.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= 1024 } && Shape().IsMatch(value) && !value.Split('/').Any(segment => segment is "." or "..");

    /// <summary>The key's text.</summary>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[A-Za-z0-9._=%@+-]+(/[A-Za-z0-9._=%@+-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
