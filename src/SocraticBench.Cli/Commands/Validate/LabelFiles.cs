using System.Text;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Records;
using SocraticBench.Core.Validation;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>The label files of a call, read.</summary>
/// <param name="Turns">The file of turns.</param>
/// <param name="Types">The file of question types; null where there is none.</param>
/// <param name="Input">What all files hold.</param>
internal sealed record LabelFiles(LabelFile Turns, LabelFile? Types, ValidationInput Input)
{
    private const string Variable = "SOCRATIC_LABELS";

    /// <summary>The files whose turns are fitted on.</summary>
    public IEnumerable<LabelFile> Fitting => new[] { Turns, Types }.OfType<LabelFile>();

    /// <summary>Reads what the options name; without <c>--labels</c>, what the folder of the variable holds.</summary>
    /// <exception cref="UsageException">There is no such file, or nothing in it.</exception>
    /// <exception cref="RecordException">A line is not what it should be; names file, line and field.</exception>
    public static LabelFiles Read(CommandContext context, ValidateOptions options)
    {
        var given = context.Get(options.Labels);
        var folder = given is null ? Folder(context) : null;
        var (turns, labels) = One(context, given ?? Path.Combine(folder!, "turns.jsonl"), "--labels", LabelValidation.Read);
        var types = Optional(context, context.Get(options.Types), folder, "question_types.jsonl") is { } typed ? One(context, typed, "--types", LabelValidation.Read) : default;
        var dialogues = Optional(context, context.Get(options.Dialogues), folder, "dialogues.jsonl") is { } whole
            ? One(context, whole, "--dialogues", LabelValidation.ReadDialogues)
            : default;
        return new LabelFiles(turns, types.File, new ValidationInput
        {
            Turns = [.. labels, .. types.Records ?? []],
            Dialogues = dialogues.Records ?? [],
            Files = [turns, .. new[] { types.File, dialogues.File }.OfType<LabelFile>()],
        });
    }

    private delegate IReadOnlyList<T> Reader<T>(ReadOnlySpan<byte> jsonl, string file);

    private static string Folder(CommandContext context) => context.Host.Variable(Variable)
        ?? throw new UsageException("--labels", $"is not given, and {Variable} is not set", "name a file of labelled turns");

    private static string? Optional(CommandContext context, string? given, string? folder, string name) =>
        given ?? (folder is not null && File.Exists(context.Host.PathOf(Path.Combine(folder, name))) ? Path.Combine(folder, name) : null);

    private static (LabelFile File, IReadOnlyList<T> Records) One<T>(CommandContext context, string name, string option, Reader<T> read)
    {
        var path = context.Host.PathOf(name);
        if (!File.Exists(path))
        {
            throw new UsageException($"{option} {name}", Directory.Exists(path) ? "is a folder" : "is not there", "name a file of one JSON object a line");
        }

        var bytes = File.ReadAllBytes(path);
        var mark = Encoding.UTF8.Preamble;
        var records = read(bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes, name);
        var hash = CanonicalJson.Sha256(bytes);
        return records.Count > 0
            ? (new LabelFile(Path.GetFileName(path), hash, records.Count, ScorerTable.FittedOn.Contains(hash)), records)
            : throw new UsageException($"{option} {name}", "holds no record", "give one JSON object a line");
    }
}
