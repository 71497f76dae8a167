using System.Collections.Concurrent;
using SocraticBench.Core.Planning;
using SocraticBench.Models.Simulated;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models;

/// <summary>Every model that this program can reach, by the provider of its registry entry.</summary>
public sealed class ModelCatalog(ModelCatalogOptions options) : IModels
{
    private static readonly string[] s_providers = ["simulated"];

    private readonly ConcurrentDictionary<string, IModel> _models = new(StringComparer.Ordinal);

    /// <summary>The entry of a model that is named by how to reach it, such as <c>openai:llama3@http://localhost:11434/v1</c>; null for names of another form.</summary>
    /// <exception cref="UnknownModelException">The form is right, the address is not.</exception>
    public static ModelConfig? FromName(string name) => AdHocName.Parse(name);

    public IModel Of(ModelConfig config) => _models.GetOrAdd(config.Id, _ => Make(config));

    private ChatClientModel Make(ModelConfig config) => config.Provider switch
    {
        "simulated" => new ChatClientModel(new SimulatedTutor(config), config.ModelId, options.Clock),
        _ => throw new UnknownModelException(
            $"model '{config.Id}' is of provider '{config.Provider}', which this program does not have; it has {string.Join(", ", s_providers)}"),
    };
}
