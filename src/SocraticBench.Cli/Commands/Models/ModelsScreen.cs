using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Planning;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Models;

/// <summary>The registry for people.</summary>
internal static class ModelsScreen
{
    public static void Print(IReadOnlyList<ModelConfig> models, CliConsole console)
    {
        if (models.Count == 0)
        {
            console.Remark("no such models");
            return;
        }

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn("model").AddColumn("provider").AddColumn("family")
            .AddColumn(new TableColumn("context").RightAligned().NoWrap())
            .AddColumn(new TableColumn("USD/1M in").RightAligned())
            .AddColumn(new TableColumn("out").RightAligned())
            .AddColumn(new TableColumn("price of").NoWrap());
        foreach (var model in models)
        {
            table.AddRow(
                Cell(model.Id), Cell(model.Provider), Cell(model.Family), Cell(model.ContextWindowTokens.ToString("N0", CultureInfo.InvariantCulture)),
                Cell(Usd(model.Price?.PromptUsdPerMillion)), Cell(Usd(model.Price?.CompletionUsdPerMillion)),
                Cell(model.Price?.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–"));
        }

        console.Screen.Write(table);
        if (models.Any(model => model.Price is null))
        {
            console.Remark("– means that the price is unknown: costs of that model are unknown then, not 0");
        }
    }

    private static string Usd(double? price) => price?.ToString("0.00##", CultureInfo.InvariantCulture) ?? "–";

    private static Text Cell(string text) => new(PrintableText.Line(text, 120));
}
