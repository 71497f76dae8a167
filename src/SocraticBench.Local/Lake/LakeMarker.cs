using System.Text.Json;
using System.Text.Json.Serialization;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>The file that says that a folder is a lake, and of which schema.</summary>
internal sealed record LakeMarker([property: JsonPropertyName("schema"), JsonRequired] int Schema)
{
    public static byte[] Bytes { get; } = [.. RecordJson.Bytes(new LakeMarker(LakeRecord.CurrentSchema)), (byte)'\n'];

    /// <summary>Refuses a folder that is not a lake, or is a newer program's.</summary>
    public static bool IsPresent(string folder)
    {
        var file = Path.Combine(folder, StoreFiles.Marker);
        if (!File.Exists(file))
        {
            var foreign = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).FirstOrDefault(name => !StoreFiles.IsOwn(name!));

            // Looked for once more: another program may have made the lake, and put something in it, between our two looks.
            if (!File.Exists(file))
            {
                return foreign is null
                    ? false
                    : throw new LakeException(
                        LakeFault.NotALake,
                        $"{folder} is not a lake: it holds '{foreign}' and no {StoreFiles.Marker}; choose an empty or new folder with --lake");
            }
        }

        Require(Read(file), folder);
        return true;
    }

    private static LakeMarker Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<LakeMarker>(File.ReadAllBytes(file), RecordJson.Options) ?? throw Damaged(file, null);
        }
        catch (JsonException wrong)
        {
            throw Damaged(file, wrong);
        }
    }

    private static void Require(LakeMarker marker, string folder)
    {
        if (marker.Schema is < 1 or > LakeRecord.CurrentSchema)
        {
            throw new LakeException(
                LakeFault.NewerSchema,
                $"{folder} is a lake of schema {marker.Schema}, this program reads 1..{LakeRecord.CurrentSchema}; update socratic-bench to open it");
        }
    }

    private static LakeException Damaged(string file, Exception? inner) =>
        new(LakeFault.NotALake, $"{file} is damaged: it should read {{\"schema\":{LakeRecord.CurrentSchema}}}; write that if the folder is a lake", inner);
}
