using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Terminal;

/// <summary>Domain values by the name that files and queries use, so that a reader can search for what is on the screen.</summary>
internal static class Wire
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value, RecordJson.Options).GetString()!;
}
