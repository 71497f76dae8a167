namespace SocraticBench.Pipeline.Ports;

/// <summary>Mints identities: ULIDs, unique and ordered by time.</summary>
public interface IIds
{
    /// <summary>A new ULID of 26 characters.</summary>
    string Next();
}
