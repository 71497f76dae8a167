using System.Text;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Validation;
using SocraticBench.Local.Config;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>One call of <c>validate</c>.</summary>
internal sealed class ValidateRun(CommandContext context, ValidateOptions options)
{
    private const int Folds = 5;

    /// <summary>Fewer of a class than this leave nothing to fit on.</summary>
    private const int LeastOfAClass = 20;

    private readonly bool fit = context.Get(options.Fit);

    public async Task<int> RunAsync()
    {
        CheckOptions();
        var place = fit ? FittedFile.Place(context, context.Get(options.Out)) : null;
        var goals = GoalsFile.Read(context, context.Get(options.Goals));
        var rubric = ConfigSet.Newest(ConfigFolder.Read(context.Settings.Config).Rubrics).Value;
        var labels = LabelFiles.Read(context, options);
        labels = labels with { Input = labels.Input with { Goals = goals } };
        var crossValidate = fit || (context.Get(options.CrossValidate) ?? (context.Has(options.CrossValidate) || labels.Turns.FittedOn));
        var report = crossValidate ? await CrossValidateAsync(labels, rubric).ConfigureAwait(false) : LabelValidation.InForce(labels.Input, rubric);
        Print(report);
        if (place is not null)
        {
            FittedFile.Write(context, place, labels, report);
        }

        return Verdict(report);
    }

    private void CheckOptions()
    {
        if (context.Get(options.Out) is { } path && !fit)
        {
            throw new UsageException($"--out {path}", "says where --fit writes, and --fit is not given", "add --fit, or redirect standard output");
        }

        if (fit && context.Get(options.CrossValidate) == false)
        {
            throw new UsageException("--cross-validate false", "cannot go with --fit, which states what it fitted by cross-validation", "leave one out");
        }
    }

    private async Task<ValidationReport> CrossValidateAsync(LabelFiles labels, Rubric rubric)
    {
        CheckEnough(labels);
        await using var progress = ProgressView.Of(context.Console, context.Host.Clock);
        return LabelValidation.CrossValidated(labels.Input, rubric, Folds, done =>
        {
            context.Cancel.ThrowIfCancellationRequested();
            progress.Report(new StageProgress("cross-validate (folds)", done, Folds));
        });
    }

    private static void CheckEnough(LabelFiles labels)
    {
        var said = labels.Input.Turns.Where(turn => turn.Socratic is not null).ToArray();
        var (yes, groups) = (said.Count(turn => turn.Socratic == true), said.Select(turn => turn.Group).Distinct().Count());
        if (Math.Min(yes, said.Length - yes) < LeastOfAClass || groups < 2 * Folds)
        {
            throw new UsageException(
                labels.Turns.Name,
                FormattableString.Invariant($"{yes} turns labelled Socratic and {said.Length - yes} not, in {groups} groups, are too few to fit on"),
                FormattableString.Invariant($"give {LeastOfAClass} of each in {2 * Folds} groups or more, or score them with the weights in force"));
        }
    }

    private void Print(ValidationReport report)
    {
        if (context.Json)
        {
            context.Console.Out.WriteLine(Encoding.UTF8.GetString(RecordJson.Bytes(report)));
        }
        else
        {
            new ValidationScreen(report, context.Console).Print();
        }
    }

    private int Verdict(ValidationReport report)
    {
        var missed = report.Goals.Count(goal => goal.Met == false);
        if (report.Goals.Count > 0 && report.Goals.All(goal => goal.Met is null))
        {
            context.Console.Remark("No goal could be measured: the labels name none of the studies that the goals are about.");
            return ExitCode.Partial;
        }

        if (missed > 0)
        {
            context.Console.Remark(FormattableString.Invariant($"{missed} of {report.Goals.Count} goals missed."));
        }

        return missed > 0 ? ExitCode.Partial : ExitCode.Done;
    }
}
