using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SocraticBench.Core.Manifests;

namespace SocraticBench.Core.Planning;

/// <summary>Turns a protocol into run specs.</summary>
public static class RunMatrix
{
    /// <summary>
    /// One spec a cell, seeds outermost and models innermost: an execution that is cut short has then held about as many dialogues with each model.
    /// </summary>
    /// <param name="execution">The execution that will own the runs.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="mintId">Mints a ULID for each run.</param>
    public static IReadOnlyList<RunSpec> Generate(Execution execution, Protocol protocol, Func<string> mintId) =>
    [
        .. from replicate in Enumerable.Range(1, protocol.Replicates)
           from seed in protocol.Seeds
           from phase in protocol.Phases
           from arm in protocol.Arms
           from temperature in protocol.Temperatures
           from model in protocol.Models
           select new RunSpec
           {
               ExecutionId = execution.ExecutionId,
               RunId = mintId(),
               ManifestId = execution.ManifestId,
               Model = ArtefactRef.Parse(model, "models").NameVersion,
               SeedId = SeedOf(seed),
               Phase = phase,
               Arm = arm,
               Temperature = temperature,
               Replicate = replicate,
               MaxTurns = protocol.Turns,
           },
    ];

    /// <summary>The seed's id in a reference <c>id-version@sha256:…</c>.</summary>
    public static string SeedOf(string reference)
    {
        var nameVersion = ArtefactRef.Parse(reference, "seeds").NameVersion;
        return nameVersion[..nameVersion.LastIndexOf('-')];
    }

    /// <summary>
    /// The seed of a run's randomness: a function of the cell, not of the run's id, so that the same cell meets the same chance in every execution.
    /// </summary>
    public static long RngSeed(RunSpec run)
    {
        var cell = string.Create(
            CultureInfo.InvariantCulture, $"{run.Model}|{run.SeedId}|{run.Phase}|{run.Arm}|{run.Temperature}|{run.Replicate}");
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(cell))) & long.MaxValue;
    }

    /// <summary>The seed of the student's randomness: the same for every model and temperature, so that all meet the same student.</summary>
    public static long StudentRngSeed(RunSpec run)
    {
        var cell = string.Create(CultureInfo.InvariantCulture, $"student|{run.SeedId}|{run.Phase}|{run.Arm}|{run.Replicate}");
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(cell))) & long.MaxValue;
    }
}
