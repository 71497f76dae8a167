using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Queries;

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
        question.CompletionSources.Add(_ => NamedQuery.All.Select(query => query.Name));
        var values = new Option<string[]>("--set") { Description = "A value that a named query asks for; may be repeated", HelpName = "NAME=VALUE" };
        var csv = new Option<bool>("--csv") { Description = "Print CSV" };
        var list = new Option<bool>("--list") { Description = "List the queries kept with the program" };
        return new CliCommand("query", "Ask the lake in SQL, read-only")
        {
            Arguments = { question },
            Options = { frame.Lake, values, frame.Json, csv, list },
            Examples =
            [
                "socratic-bench query --list",
                "socratic-bench query violation-mix --json",
                "socratic-bench query turn --set run_id=01J9Z3K4M5N6P7Q8R9S0T1V2W3 --set turn=12",
                "socratic-bench query \"select model, phase, avg(sd) from turns group by all order by all\"",
            ],
        }.Does(frame, async context =>
        {
            if (context.Get(list))
            {
                return List(context);
            }

            var sql = Sql(context.Get(question), context.Get(values) ?? []);
            using var analytics = LocalLake.Analytics(context.Settings.Lake);
            Print(await analytics.QueryAsync(sql, context.Cancel).ConfigureAwait(false), context, context.Get(csv));
            return ExitCode.Done;
        });
    }

    // A name has no blanks and every question in SQL has some.
    private static string Sql(string? question, string[] values)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            throw new UsageException("query", "nothing was asked", "give SQL or a name; 'socratic-bench query --list' lists the names");
        }

        if (!question.Any(char.IsWhiteSpace))
        {
            return NamedQuery.Find(question).With(Values(values));
        }

        return values.Length == 0 ? question : throw new UsageException("--set", "only named queries take values", "write the values into the SQL");
    }

    private static Dictionary<string, string> Values(string[] values)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var equals = value.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !pairs.TryAdd(value[..equals], value[(equals + 1)..]))
            {
                throw new UsageException("--set", $"'{value}' is no NAME=VALUE, or names a value twice", "give each value once, such as turn=12");
            }
        }

        return pairs;
    }

    private static void Print(QueryTable table, CommandContext context, bool csv)
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
        if (context.Json)
        {
            context.Console.Out.WriteLine(System.Text.Json.JsonSerializer.Serialize(NamedQuery.All, Core.Records.RecordJson.Options));
            return ExitCode.Done;
        }

        foreach (var query in NamedQuery.All)
        {
            var asked = query.Parameters.Count == 0 ? "" : $" Asks for {string.Join(", ", query.Parameters)}.";
            context.Console.Out.WriteLine($"{query.Name,-16} {query.Summary}{asked}");
        }

        return ExitCode.Done;
    }
}
