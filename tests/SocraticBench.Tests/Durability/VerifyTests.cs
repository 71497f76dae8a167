using System.Text;
using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Durability;

/// <summary>Damage of every kind is found by name, and what can be made again is, byte for byte.</summary>
public sealed class VerifyTests(SmallLake small) : IClassFixture<SmallLake>
{
    private const int Problems = 3;

    [Fact]
    public async Task A_lake_as_the_program_leaves_it_is_clean()
    {
        using var lake = small.Copy();

        var found = await lake.VerifyAsync();

        Assert.Empty(found.Problems);
        Assert.Equal(0, found.ExitCode);
        Assert.Equal("0 journals of finished runs, 0 half-written files and 2 idle lock files would be removed", (await lake.Run("lake", "gc", "--dry-run")).Out.TrimEnd());
    }

    [Fact]
    public async Task A_flipped_bit_in_a_transcript_is_found_though_it_still_parses_and_is_said_to_be_beyond_repair()
    {
        using var lake = small.Copy();
        var raw = lake.Key("raw/", ".jsonl");
        lake.Flip(raw, "?");

        var found = await lake.VerifyAsync();
        var repaired = await lake.VerifyAsync(repair: true);

        Assert.Equal([("hash_mismatch", raw, "none")], found.Problems);
        Assert.Equal(found.Problems, repaired.Problems);
        Assert.Equal((Problems, Problems), (found.ExitCode, repaired.ExitCode));
    }

    [Theory]
    [InlineData("filter/", ".jsonl", "confidence\":0.")]
    [InlineData("scores/scoring_", "_summary.json", "mean_sd\":")]
    public async Task What_is_made_from_transcripts_is_made_again_byte_for_byte_when_it_is_gone(string prefix, string ending, string text)
    {
        using var lake = small.Copy();
        var key = lake.Key(prefix, ending);
        var before = await File.ReadAllBytesAsync(lake.At(key), TestContext.Current.CancellationToken);
        Assert.Contains(text, Encoding.UTF8.GetString(before), StringComparison.Ordinal);
        File.Delete(lake.At(key));

        Assert.Equal([("missing", key, "repair")], (await lake.VerifyAsync()).Problems);
        var repaired = await lake.VerifyAsync(repair: true);

        Assert.Equal((0, key), (repaired.ExitCode, Assert.Single(repaired.Repaired)));
        Assert.Equal(before, await File.ReadAllBytesAsync(lake.At(key), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("filter/", ".jsonl", "\"turn\":2", "disagrees")]
    [InlineData("filter/", ".jsonl", "\"confidence\":0.", "unreadable")]
    [InlineData("scores/scoring_", "_summary.json", "\"total_turns\":8", "disagrees")]
    [InlineData("scores/scoring_", "_summary.json", "\"total_turns\"", "unreadable")]
    public async Task What_disagrees_with_what_it_was_made_from_is_found_and_made_again(string prefix, string ending, string text, string kind)
    {
        using var lake = small.Copy();
        var key = lake.Key(prefix, ending);
        var before = await File.ReadAllBytesAsync(lake.At(key), TestContext.Current.CancellationToken);
        lake.Flip(key, text);

        Assert.Equal([(kind, key, "repair")], (await lake.VerifyAsync()).Problems);
        Assert.Equal(0, (await lake.VerifyAsync(repair: true)).ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(lake.At(key), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_score_changed_by_hand_is_put_right_from_rules_and_judgements_without_asking_the_judge()
    {
        using var lake = small.Copy();
        var key = Path.GetRelativePath(lake.Folder, Directory.EnumerateFiles(lake.At("scores"), "*.jsonl", SearchOption.AllDirectories).First(file => file.Contains("phase=", StringComparison.Ordinal)));
        var before = await File.ReadAllTextAsync(lake.At(key), TestContext.Current.CancellationToken);
        var at = before.IndexOf("\"sd\":", StringComparison.Ordinal) + 5;
        await File.WriteAllTextAsync(lake.At(key), before[..at] + (before[at] == '1' ? '2' : '1') + before[(at + 1)..], TestContext.Current.CancellationToken);

        Assert.Equal([("disagrees", key, "repair")], (await lake.VerifyAsync()).Problems);
        Assert.Equal(0, (await lake.VerifyAsync(repair: true)).ExitCode);
        Assert.Equal(before, await File.ReadAllTextAsync(lake.At(key), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_judgement_that_is_gone_cannot_be_made_again_and_the_scores_stand()
    {
        using var lake = small.Copy();
        var judgement = lake.Key("judgements/", ".json");
        var scores = Scores(lake);
        File.Delete(lake.At(judgement));

        var found = await lake.VerifyAsync(repair: true);

        Assert.All(found.Problems, problem => Assert.Equal(("missing", "none"), (problem.Kind, problem.Mend)));
        Assert.NotEmpty(found.Problems);
        Assert.Equal(scores, Scores(lake));
    }

    [Fact]
    public async Task A_judgement_filed_under_another_hash_and_config_whose_bytes_are_not_its_names_are_found()
    {
        using var lake = small.Copy();
        var judgement = lake.Key("judgements/", ".json");
        var elsewhere = $"{judgement[..^6]}{(judgement[^6] == 'a' ? 'b' : 'a')}.json";
        File.Copy(lake.At(judgement), lake.At(elsewhere));
        var rubric = lake.Key("config/rubrics/", ".json");
        lake.Flip(rubric, "}");
        await File.AppendAllTextAsync(lake.At(lake.Key("config/phases/", ".json")), " ", TestContext.Current.CancellationToken);

        var found = await lake.VerifyAsync();

        Assert.Contains(("hash_mismatch", elsewhere, "none"), found.Problems);
        Assert.Contains(found.Problems, problem => problem.Key == rubric);
        Assert.Contains(found.Problems, problem => problem.Key == lake.Key("config/phases/", ".json") && problem.Kind == "hash_mismatch");
    }

    [Fact]
    public async Task An_index_and_a_curated_week_that_are_gone_or_torn_are_made_again()
    {
        using var lake = small.Copy();
        await File.WriteAllTextAsync(lake.At("index.sqlite"), "no database", TestContext.Current.CancellationToken);
        var turns = lake.Key("curated/", "turns.parquet");
        File.Delete(lake.At(turns));

        Assert.Equal([("missing", turns, "repair"), ("missing", "index", "repair")], (await lake.VerifyAsync()).Problems);
        Assert.Equal(0, (await lake.VerifyAsync(repair: true)).ExitCode);
        Assert.Equal(0, (await lake.VerifyAsync()).ExitCode);
    }

    [Fact]
    public async Task An_orphaned_journal_and_half_written_files_are_left_over_and_swept_but_no_journal_of_a_run_under_way()
    {
        using var lake = small.Copy();
        var run = Path.GetFileNameWithoutExtension(lake.Key("raw/", ".jsonl"));
        Directory.CreateDirectory(lake.At($"journal/{run}"));
        await File.WriteAllTextAsync(lake.At($"journal/{run}/dialogue.jsonl"), "{}\n", TestContext.Current.CancellationToken);
        const string stray = "journal/01J9Z3K4M5N6P7Q8R9S0T1V2W3/dialogue.jsonl";
        Directory.CreateDirectory(Path.GetDirectoryName(lake.At(stray))!);
        await File.WriteAllTextAsync(lake.At(stray), "{}\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(lake.At(".unfinished"));
        await File.WriteAllTextAsync(lake.At(".unfinished/2147483000-1-1"), "half", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(lake.At(".unfinished/2147483000-1-1"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var found = await lake.VerifyAsync();
        Assert.Contains(("left_over", $"journal/{run}/dialogue.jsonl", "sweep"), found.Problems);
        Assert.Contains(("stray", stray, "none"), found.Problems);
        Assert.Contains("1 journals of finished runs, 1 half-written files and 2 idle lock files would be removed", (await lake.Run("lake", "gc", "--dry-run")).Out, StringComparison.Ordinal);
        Assert.True(File.Exists(lake.At($"journal/{run}/dialogue.jsonl")));

        Assert.Equal(0, (await lake.Run("lake", "gc")).ExitCode);

        Assert.False(Directory.Exists(lake.At($"journal/{run}")));
        Assert.True(File.Exists(lake.At(stray)));
        Assert.Empty(Directory.EnumerateFiles(lake.At(".unfinished")));
        Assert.Empty(Directory.EnumerateFiles(lake.At(".locks"), "run-*"));
    }

    [Fact]
    public async Task A_damaged_state_and_a_transcript_of_no_plan_are_told_apart()
    {
        using var lake = small.Copy();
        var state = lake.Key("executions/", "state.json");
        await File.WriteAllTextAsync(lake.At(state), "{\"schema\":1,\"exec", TestContext.Current.CancellationToken);
        var raw = lake.Key("raw/", ".jsonl");
        var stray = $"{Path.GetDirectoryName(raw)}/01J9Z3K4M5N6P7Q8R9S0T1V2W3.jsonl";
        File.Copy(lake.At(raw), lake.At(stray));

        var found = await lake.VerifyAsync();
        Assert.Equal([("unreadable", state, "repair"), ("stray", stray, "none")], found.Problems);
        Assert.Equal([("stray", stray, "none")], (await lake.VerifyAsync(repair: true)).Problems);
    }

    [Fact]
    public async Task Scores_by_rules_that_this_program_does_not_have_are_held_against_their_hash_alone()
    {
        using var lake = small.Copy();
        var id = Path.GetFileName(Directory.GetDirectories(lake.At("scores")).Single());
        var identity = await File.ReadAllTextAsync(lake.At($"scores/{id}/scoring.json"), TestContext.Current.CancellationToken);
        var other = System.Text.RegularExpressions.Regex.Replace(identity, "\"scorer\":\"[^\"]+\"", "\"scorer\":\"older-0\"");
        await File.WriteAllTextAsync(lake.At($"scores/{id}/scoring.json"), other, TestContext.Current.CancellationToken);
        var scores = Path.GetRelativePath(lake.Folder, Directory.EnumerateFiles(lake.At($"scores/{id}"), "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        lake.Flip(scores, "?");

        var problems = (await lake.VerifyAsync()).Problems;

        Assert.Equal([("hash_mismatch", scores, "none"), ("hash_mismatch", $"scores/{id}/scoring.json", "none")], problems.OrderBy(problem => problem.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lake_of_imported_transcripts_is_verified_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("chats.jsonl", """{"messages":[{"role":"user","content":"Why is the sky blue?"},{"role":"assistant","content":"What happens to light in air, do you think?"}]}""" + "\n");
        var stored = await CliRun.In(folder.Path, "score", "chats.jsonl", "--into-lake", "--model", "somebody", "--lake", "lake");
        Assert.True(stored.ExitCode == 0, stored.Error);

        var verified = await CliRun.In(folder.Path, "lake", "verify", "--lake", "lake");

        Assert.True(verified.ExitCode == 0, verified.Out);
        Assert.Contains("1 runs (0 not scored yet): all as it should be", verified.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_of_a_lake_from_before_there_were_hashes_is_not_blamed_for_it()
    {
        using var lake = small.Copy();
        foreach (var file in Directory.EnumerateFiles(lake.At("scores"), "*_summary.json", SearchOption.AllDirectories))
        {
            var text = System.Text.RegularExpressions.Regex.Replace(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), "\"(raw|scores)_sha256\":\"[0-9a-f]{64}\",", "");
            Assert.DoesNotContain("sha256\":", text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        }

        Assert.Empty((await lake.VerifyAsync()).Problems);
    }

    private static Dictionary<string, string> Scores(LakeCopy lake) =>
        Directory.EnumerateFiles(lake.At("scores"), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);
}
