using System.Runtime.CompilerServices;
using SocraticBench.Core.Scoring.Rules;

namespace SocraticBench.Tests.Scoring;

public sealed class RulesPageTests
{
    [Fact]
    public void The_page_of_rules_is_what_the_tables_say()
    {
        var path = Path.Combine(Root(), "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("SOCRATIC_ACCEPT") == "1")
        {
            File.WriteAllText(path, RulesPage.Write());
        }

        Assert.True(File.ReadAllText(path) == RulesPage.Write(), "docs/rules.md has drifted: run this test once with SOCRATIC_ACCEPT=1 and review the change");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
