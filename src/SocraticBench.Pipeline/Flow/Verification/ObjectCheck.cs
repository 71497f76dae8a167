using System.Text.RegularExpressions;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Whether an object is the record that its key promises, by itself: readable, and what its name says it is.</summary>
internal static partial class ObjectCheck
{
    /// <summary>What is wrong with an object; null where nothing is, or the layout promises nothing about it.</summary>
    public static LakeProblem? Of(LakeKey key, ReadOnlySpan<byte> content)
    {
        try
        {
            return Parse(key.Value, content) is { } wrong ? new LakeProblem(LakeFaultKind.HashMismatch, key.Value, wrong, Mend.None) : null;
        }
        catch (RecordException damaged)
        {
            // The state says how far an execution was; resuming finds that out anyway, and writes it anew.
            var mend = key.Value.EndsWith("/state.json", StringComparison.Ordinal) ? Mend.Repair : Mend.None;
            return new LakeProblem(LakeFaultKind.Unreadable, key.Value, damaged.Message, mend);
        }
    }

    private static string? Parse(string key, ReadOnlySpan<byte> content) => key.Split('/') switch
    {
        ["config", "models.json"] => Read<ModelRegistry>(key, content),
        ["config", .. var folder, var name] => Config(key, string.Join('/', folder), name, content),
        ["manifests", _] => Read<RunManifest>(key, content),
        ["scores", "current.jsonl"] => Lines<CurrentScoring>(key, content),
        ["scores", var id, "scoring.json"] => Scoring(key, id, content),
        ["scores", .., var name] when name.EndsWith("_summary.json", StringComparison.Ordinal) => Read<RunSummary>(key, content),
        ["scores", ..] => Lines<Turn>(key, content),
        ["filter", ..] => Lines<FilteredTurn>(key, content),
        ["executions", _, "execution.json"] => Read<Execution>(key, content),
        ["executions", _, "models.json"] => Read<ModelRegistry>(key, content),
        ["executions", _, "plan.jsonl"] => Lines<RunSpec>(key, content),
        ["executions", _, "state.json"] => Read<ExecutionState>(key, content),
        ["executions", _, "alerts.jsonl"] => Lines<Alert>(key, content),
        ["judgements", var folder, var name] => Judged(key, folder, name, content),
        ["calibration", "golden_sets", _] => Lines<CalibrationItem>(key, content),
        ["calibration", "results", _] => Read<CanaryResult>(key, content),
        _ => null,
    };

    private static string? Read<T>(string key, ReadOnlySpan<byte> content)
    {
        _ = RecordJson.Parse<T>(content, new RecordPlace(key));
        return null;
    }

    private static string? Lines<T>(string key, ReadOnlySpan<byte> content)
    {
        _ = RecordJson.ParseLines<T>(content, key);
        return null;
    }

    private static string? Config(string key, string folder, string name, ReadOnlySpan<byte> content)
    {
        _ = folder switch
        {
            "seeds" => Read<Seed>(key, content),
            "rubrics" => Read<Rubric>(key, content),
            "prompts/system" or "prompts/judge" => Read<Prompt>(key, content),
            "phases" => Read<PhaseSet>(key, content),
            _ => null,
        };
        var (said, hash) = (HashInName().Match(name).Groups[1].Value, CanonicalJson.Sha256(content));
        return said.Length == 0 || said == hash ? null : $"its bytes hash to {hash}, and its name says otherwise; restore it from a backup or publish it again from a working copy";
    }

    private static string? Scoring(string key, string id, ReadOnlySpan<byte> content)
    {
        var actual = ScoringId.Of(RecordJson.Parse<ScoringIdentity>(content, new RecordPlace(key)));
        return actual == id ? null : $"it describes {actual}; restore it from a backup";
    }

    private static string? Judged(string key, string folder, string name, ReadOnlySpan<byte> content)
    {
        var judgement = RecordJson.Parse<Judgement>(content, new RecordPlace(key));
        var hash = judgement.Question.Sha256();
        return name == $"{hash}.json" && folder == hash[..2] && judgement.QuestionSha256 == hash
            ? null
            : $"the question in it hashes to {hash}; delete it, and the judge is asked again when its turn is scored next";
    }

    [GeneratedRegex(@"@sha256_([0-9a-f]{64})\.json\z", RegexOptions.CultureInvariant)]
    private static partial Regex HashInName();
}
