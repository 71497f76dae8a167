using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>The models that this installation knows, <c>models.json</c>.</summary>
public sealed record ModelRegistry : LakeRecord
{
    /// <summary>The entries; no id twice.</summary>
    public required IReadOnlyList<ModelConfig> Models
    {
        get;
        init => field = Check.NotNull(value).GroupBy(model => model.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw Check.Invalid(nameof(Models), $"names '{twice.Key}' twice")
            : value;
    }

    /// <summary>The entry with this id; null where there is none.</summary>
    public ModelConfig? Find(string id) => Models.FirstOrDefault(model => model.Id == id);
}
