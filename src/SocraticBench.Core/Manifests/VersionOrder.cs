namespace SocraticBench.Core.Manifests;

/// <summary>Orders <c>name-version</c> by the dot-separated numbers of the version, so that 1.10 comes after 1.9.</summary>
public sealed class VersionOrder : IComparer<string>
{
    private VersionOrder()
    {
    }

    /// <summary>The one instance.</summary>
    public static VersionOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        var (left, right) = (Version(x), Version(y));
        return left is not null && right is not null ? left.CompareTo(right) : string.CompareOrdinal(x, y);
    }

    private static Version? Version(string? nameVersion) =>
        nameVersion is not null && System.Version.TryParse(nameVersion[(nameVersion.LastIndexOf('-') + 1)..], out var version) ? version : null;
}
