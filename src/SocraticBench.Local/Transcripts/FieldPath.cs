using System.Globalization;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Where a value stands within a record; put into words only when something is wrong.</summary>
/// <param name="Name">The field, or the list that the item is in.</param>
/// <param name="Index">0-based number of the item; null for a field of the record itself.</param>
/// <param name="Member">The item's field.</param>
internal readonly record struct FieldPath(string Name, int? Index = null, string? Member = null)
{
    public InvalidFieldException Invalid(string problem) => new(ToString(), problem);

    public FieldPath Of(string member) => this with { Member = member };

    public override string ToString()
    {
        var item = Index is { } at ? string.Create(CultureInfo.InvariantCulture, $"{Name}[{at}]") : Name;
        return Member is null ? item : $"{item}.{Member}";
    }
}
