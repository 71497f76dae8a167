using System.CommandLine;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>What <c>validate</c> can be asked.</summary>
internal sealed class ValidateOptions
{
    public Option<string?> Labels { get; } = new("--labels")
    {
        Description = "Labelled tutor turns, a JSON object a line (default: turns.jsonl of the folder SOCRATIC_LABELS)",
        HelpName = "FILE",
    };

    public Option<string?> Types { get; } = new("--types")
    {
        Description = "Questions labelled by type (default without --labels: question_types.jsonl of that folder)",
        HelpName = "FILE",
    };

    public Option<string?> Dialogues { get; } = new("--dialogues")
    {
        Description = "Whole dialogues with a verdict (default without --labels: dialogues.jsonl of that folder)",
        HelpName = "FILE",
    };

    public Option<bool?> CrossValidate { get; } = new("--cross-validate")
    {
        Description = "Fit anew in five folds, dialogues kept whole, and score each turn by a fit that did not see its dialogue; false scores with the weights in force (default: true for a file that they were fitted on)",
        HelpName = "true|false",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Goals { get; } = new("--goals")
    {
        Description = "What must be reached (default: goals.json of the config folder)",
        HelpName = "FILE",
    };

    public Option<bool> Fit { get; } = new("--fit")
    {
        Description = "Cross-validate, then fit the scorer's weights on all turns and write them, with files, hashes and date, as the source file that holds the weights in force; build to put them in force",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Where --fit writes (default: the file in the checkout that the working folder is in)",
        HelpName = "FILE",
    };
}
