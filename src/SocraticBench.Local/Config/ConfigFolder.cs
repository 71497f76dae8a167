using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Config;

/// <summary>Reads a folder of config: <c>models.json</c>, <c>seeds/</c>, <c>rubrics/</c>, <c>prompts/system/</c>, <c>prompts/judge/</c>, <c>phases/</c>.</summary>
public static class ConfigFolder
{
    private const int MaxFileBytes = 50 * 1024 * 1024;

    /// <summary>Reads everything, and keeps every problem found rather than the first.</summary>
    /// <returns>The set where there is no problem, else null; and the problems.</returns>
    public static (ConfigSet? Config, IReadOnlyList<RecordException> Problems) Check(string folder)
    {
        var problems = new List<RecordException>();
        var set = new ConfigSet
        {
            Models = Models(folder, problems),
            Seeds = All(folder, ArtefactKind.Seed, ArtefactFile.Seed, problems),
            Rubrics = All(folder, ArtefactKind.Rubric, ArtefactFile.Rubric, problems),
            SystemPrompts = All(folder, ArtefactKind.SystemPrompt, (json, place) => ArtefactFile.Prompt(ArtefactKind.SystemPrompt, json, place), problems),
            JudgePrompts = All(folder, ArtefactKind.JudgePrompt, (json, place) => ArtefactFile.Prompt(ArtefactKind.JudgePrompt, json, place), problems),
            PhaseSets = All(folder, ArtefactKind.PhaseSet, ArtefactFile.PhaseSet, problems),
        };
        return (problems.Count == 0 ? set : null, problems);
    }

    /// <summary>Reads everything.</summary>
    /// <exception cref="RecordException">The first problem found.</exception>
    public static ConfigSet Read(string folder)
    {
        var (config, problems) = Check(folder);
        return config ?? throw problems[0];
    }

    /// <summary>Reads one seed from a file of whatever name: a draft need not be named as it will be published.</summary>
    /// <exception cref="RecordException">The file cannot be read, or holds no seed.</exception>
    public static Seed Seed(string file) => ArtefactFile.Seed(Bytes(file, "name another file"), new RecordPlace(file)).Value;

    private delegate Artefact<T> Reader<T>(ReadOnlySpan<byte> json, RecordPlace place)
        where T : LakeRecord;

    private static ModelRegistry Models(string folder, List<RecordException> problems)
    {
        var file = Path.Combine(folder, "models.json");
        try
        {
            return RecordJson.Parse<ModelRegistry>(Bytes(file), new RecordPlace(file));
        }
        catch (RecordException problem)
        {
            problems.Add(problem);
            return new ModelRegistry { Models = [] };
        }
    }

    private static List<Artefact<T>> All<T>(string folder, ArtefactKind kind, Reader<T> read, List<RecordException> problems)
        where T : LakeRecord
    {
        var artefacts = new List<Artefact<T>>();
        var subfolder = Path.Combine(folder, LakeLayout.Folder(kind));
        IEnumerable<string> files = Directory.Exists(subfolder) ? Directory.GetFiles(subfolder, "*.json").Order(StringComparer.Ordinal) : [];
        foreach (var file in files)
        {
            try
            {
                var artefact = read(Bytes(file), new RecordPlace(file));
                artefacts.Add(NamedAsItsFile(artefact, file));
            }
            catch (RecordException problem)
            {
                problems.Add(problem);
            }
        }

        if (artefacts.Count == 0 && problems.Count == 0)
        {
            problems.Add(new RecordException(new RecordPlace(subfolder), "holds no .json file; restore it, or write a fresh config with 'socratic-bench init'"));
        }

        return artefacts;
    }

    // One name for one content: a file that says another name than it bears is a copy that somebody forgot to edit.
    private static Artefact<T> NamedAsItsFile<T>(Artefact<T> artefact, string file)
        where T : LakeRecord =>
        Path.GetFileNameWithoutExtension(file) == artefact.Ref.NameVersion
            ? artefact
            : throw new RecordException(new RecordPlace(file), $"says that it is {artefact.Ref.NameVersion}; rename the file to {artefact.Ref.NameVersion}.json or correct its name and version");

    private static byte[] Bytes(string file, string mend = "name another folder with --config, or write one with 'socratic-bench init'")
    {
        try
        {
            return new FileInfo(file).Length <= MaxFileBytes
                ? File.ReadAllBytes(file)
                : throw new RecordException(new RecordPlace(file), $"is larger than {MaxFileBytes / 1024 / 1024} MB, which no config file is");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(new RecordPlace(file), $"cannot be read: {unreadable.Message.TrimEnd('.')}; {mend}", unreadable);
        }
    }
}
