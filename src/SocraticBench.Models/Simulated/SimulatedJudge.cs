using System.Globalization;
using System.Text;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Simulated;

/// <summary>A judge made by this program, for runs without a key. It reads simply, errs a little, and says that it is simulated.</summary>
/// <param name="model">Its id, part of the scoring's identity.</param>
/// <param name="promptVersion">The judge prompt that it stands in for.</param>
/// <param name="rubric">Weighs the components.</param>
public sealed class SimulatedJudge(string model, string promptVersion, Rubric rubric) : IJudge
{
    /// <summary>The id under which the registry and the demo name it.</summary>
    public const string StandardId = "sim-judge";

    // About what two careful people differ by on one component; real judges err more.
    private const double LargestError = 0.5;

    public string Model => model;

    public Task<Verdict> JudgeAsync(JudgeQuestion question, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var reading = JudgeReading.Of(question.UserText, question.AssistantText);
        var error = Occasion.Of(0, 0, question.Sha256());
        var (form, substance, purity) = (Graded(reading.Form), Graded(reading.Substance), Graded(reading.Purity));
        var result = new JudgeResult
        {
            Form = form,
            Substance = substance,
            Purity = purity,
            Violations = reading.Violations,
            Confidence = Math.Round(0.7 + (0.25 * error.NextDouble()), 2),
            Score = rubric.SocraticDisposition(form, substance, purity),
            Rationale = Rationale(reading),
            ModelUsed = model,
            PromptVersion = promptVersion,
            LatencyMs = 0,
        };
        return Task.FromResult<Verdict>(new Verdict.Judged(result, Encoding.UTF8.GetString(RecordJson.Bytes(result))));

        double Graded(double grade) => Math.Round(Math.Clamp(grade + (LargestError * ((2 * error.NextDouble()) - 1)), 0, 10), 1);
    }

    private static string Rationale(JudgeReading reading) =>
        "Simulated judge, no model was asked: "
        + (reading.Violations.Count == 0
            ? "one open question, nothing told."
            : string.Create(CultureInfo.InvariantCulture, $"found {string.Join(", ", reading.Violations)}."));
}
