using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>Sums a file up record by record, in memory that does not grow with it.</summary>
internal sealed class ScoreSummary(Rubric rubric, string? model, Stream? dialogueLines)
{
    private const int MostModels = 1_000;
    private const int ShownDialogues = 20;
    private const string Unnamed = "";
    private const string Others = "(others)";

    private readonly Dictionary<string, TutorSummary> tutors = new(StringComparer.Ordinal);
    private readonly List<DialogueSummary> firstDialogues = [];

    public TutorSummary All { get; private set; }

    /// <summary>By tutor, as the records name them; <c>""</c> for records that name none.</summary>
    public IReadOnlyDictionary<string, TutorSummary> Tutors => tutors;

    /// <summary>The first dialogues of the file.</summary>
    public IReadOnlyList<DialogueSummary> FirstDialogues => firstDialogues;

    public double ComplianceThreshold => rubric.ComplianceThreshold;

    public double HalfLifeThreshold => rubric.HalfLifeThreshold;

    public void Add(ScoredRecord scored)
    {
        var dialogue = scored.Record.IsDialogue ? DialogueSummary.Of(scored, rubric, model) : null;
        All = All.Plus(scored.Scores, dialogue, rubric.ComplianceThreshold);
        var tutor = scored.Record.Model ?? model ?? Unnamed;
        tutor = tutors.ContainsKey(tutor) || tutors.Count < MostModels ? tutor : Others;
        tutors[tutor] = tutors.GetValueOrDefault(tutor).Plus(scored.Scores, dialogue, rubric.ComplianceThreshold);
        if (dialogue is not null)
        {
            Keep(dialogue);
        }
    }

    private void Keep(DialogueSummary dialogue)
    {
        if (firstDialogues.Count < ShownDialogues)
        {
            firstDialogues.Add(dialogue);
        }

        if (dialogueLines is not null)
        {
            dialogueLines.Write(RecordJson.Bytes(dialogue));
            dialogueLines.WriteByte((byte)'\n');
        }
    }
}
