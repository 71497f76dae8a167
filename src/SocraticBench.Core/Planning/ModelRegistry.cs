using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>The models that this installation knows, <c>config/models.json</c>.</summary>
public sealed record ModelRegistry : LakeRecord
{
    /// <summary>The models; ids are unique.</summary>
    public required IReadOnlyList<ModelConfig> Models
    {
        get;
        init => field = Check.NotNull(value).GroupBy(model => model.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw Check.Invalid(nameof(Models), $"the id '{twice.Key}' stands twice")
            : value;
    }

    /// <summary>A model by id; null where the registry has none.</summary>
    public ModelConfig? Find(string id) => Models.FirstOrDefault(model => model.Id == id);
}
