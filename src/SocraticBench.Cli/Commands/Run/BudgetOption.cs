using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Planning;

namespace SocraticBench.Cli.Commands.Run;

/// <summary><c>--budget</c>, for commands that spend.</summary>
internal static class BudgetOption
{
    public static Option<double?> Make()
    {
        var option = new Option<double?>("--budget")
        {
            Description = "US dollars that the tutors' calls, and those of a --student, may cost; at the cap no new call is made, and 'resume --budget' goes on with more",
            HelpName = "USD",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is { } usd && (!double.IsFinite(usd) || usd < 0))
            {
                result.AddError("--budget: must be a number, 0 or more");
            }
        });
        return option;
    }

    /// <exception cref="UsageException">There is a budget and a model without a price: it could not be kept.</exception>
    public static void RequirePrices(double? budgetUsd, IEnumerable<ModelConfig> models)
    {
        if (budgetUsd is not null && models.FirstOrDefault(model => model.Price is null) is { } unpriced)
        {
            throw new UsageException("--budget", $"the price of '{unpriced.Id}' is unknown, so that a budget cannot be kept", "give the model a price in models.json, or leave the budget out");
        }
    }
}
