namespace SocraticBench.Pipeline.Ports;

/// <summary>A model that is in no registry, or whose provider this program does not have; says which there are.</summary>
public sealed class UnknownModelException(string message) : Exception(message);
