using SocraticBench.Core.Planning;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Finds the model behind a registry entry.</summary>
public interface IModels
{
    /// <summary>The model of an entry.</summary>
    /// <exception cref="UnknownModelException">No provider of this program serves it.</exception>
    IModel Of(ModelConfig config);
}
