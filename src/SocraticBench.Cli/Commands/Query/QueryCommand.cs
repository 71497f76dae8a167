using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;

namespace SocraticBench.Cli.Commands.Query;

/// <summary><c>query "SQL" | NAME</c>: read-only SQL over the lake's views.</summary>
internal static class QueryCommand
{
    public static Command Make(CliFrame frame)
    {
        var question = new Argument<string?>("query")
        {
            Description = "SQL over the views turns, runs and weekly_summary, or the name of a query kept with the program",
            HelpName = "SQL|NAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        question.CompletionSources.Add(_ => NamedQueries.All.Select(query => query.Name));
        var csv = new Option<bool>("--csv") { Description = "Print CSV" };
        var list = new Option<bool>("--list") { Description = "List the queries kept with the program" };
        return new CliCommand("query", "Ask the lake in SQL, read-only")
        {
            Arguments = { question },
            Options = { frame.Lake, frame.Json, csv, list },
            Examples =
            [
                "socratic-bench query --list",
                "socratic-bench query violation-mix --json",
                "socratic-bench query \"select model, phase, avg(sd) from turns group by all order by all\"",
            ],
        }.Does(frame, async context =>
        {
            if (context.Get(list))
            {
                return List(context);
            }

            var sql = Sql(context.Get(question));
            using var analytics = LocalLake.Analytics(context.Settings.Lake);
            var table = await analytics.QueryAsync(sql, context.Cancel).ConfigureAwait(false);
            Print(table, context, context.Get(csv));
            return ExitCode.Done;
        });
    }

    private static string Sql(string? question)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            throw new UsageException("query", "nothing was asked", "give SQL or a name; 'socratic-bench query --list' lists the names");
        }

        if (question.Any(char.IsWhiteSpace))
        {
            return question;
        }

        return NamedQueries.All.FirstOrDefault(query => query.Name == question)?.Sql
            ?? throw new UsageException($"query {question}", "there is no query of that name", $"use one of {string.Join(", ", NamedQueries.All.Select(query => query.Name))}, or SQL such as \"select * from runs\"");
    }

    private static void Print(Pipeline.Ports.QueryTable table, CommandContext context, bool csv)
    {
        if (context.Json)
        {
            QueryOutput.Json(table, context.Console.Out);
        }
        else if (csv)
        {
            QueryOutput.Csv(table, context.Console.Out);
        }
        else
        {
            QueryScreen.Print(table, context.Console);
        }
    }

    private static int List(CommandContext context)
    {
        foreach (var query in NamedQueries.All)
        {
            context.Console.Out.WriteLine($"{query.Name,-20} {query.Purpose}");
        }

        return ExitCode.Done;
    }
}
