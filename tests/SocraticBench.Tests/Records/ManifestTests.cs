using System.Text;
using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Tests.Records;

public sealed class ManifestTests
{
    private static readonly DateOnly s_day = new(2026, 11, 23);

    private static readonly Dictionary<string, byte[]> s_artefacts = new[] { "model-a", "model-b", "EL-FRACTIONS-01-1.0", "soc-1.2", "phases-1.0" }
        .ToDictionary(name => name, name => Encoding.UTF8.GetBytes($$"""{"name":"{{name}}"}"""));

    private static readonly Protocol s_protocol = new()
    {
        Models = [Ref("model-b"), Ref("model-a")],
        Temperatures = [0.7, 0, 0.3],
        Seeds = [Ref("EL-FRACTIONS-01-1.0")],
        SystemPrompt = Ref("soc-1.2"),
        PhaseSet = Ref("phases-1.0"),
        Phases = [Phase.P1, Phase.P0],
        Arms = [Arm.Test],
        Turns = 40,
        Replicates = 1,
        Student = "scripted-1.0",
        ContextGenerator = "context-1.0",
        Tokenizer = "o200k_base",
    };

    [Fact]
    public void A_protocol_hashes_the_same_in_whatever_order_it_was_typed() =>
        Gen.String.Sample(name =>
        {
            var chance = Chance.Of(name);
            var other = s_protocol with
            {
                Models = chance.Shuffled([.. s_protocol.Models, s_protocol.Models[0]]),
                Temperatures = chance.Shuffled(s_protocol.Temperatures),
                Phases = chance.Shuffled(s_protocol.Phases),
            };
            return other.Sha256() == s_protocol.Sha256();
        });

    [Fact]
    public void Any_field_changes_the_hash()
    {
        Protocol[] changed =
        [
            s_protocol with { Models = [Ref("model-a")] },
            s_protocol with { Temperatures = [0, 0.3] },
            s_protocol with { Seeds = [Ref("model-a")] },
            s_protocol with { SystemPrompt = Ref("phases-1.0") },
            s_protocol with { PhaseSet = Ref("soc-1.2") },
            s_protocol with { Phases = [Phase.P0] },
            s_protocol with { Arms = [Arm.Test, Arm.Padding] },
            s_protocol with { Turns = 41 },
            s_protocol with { Replicates = 2 },
            s_protocol with { Student = "scripted-1.1" },
            s_protocol with { ContextGenerator = "context-1.1" },
            s_protocol with { Tokenizer = "cl100k_base" },
        ];
        Assert.Equal(typeof(Protocol).GetProperties().Length, changed.Length);
        Assert.Equal(changed.Length + 1, changed.Append(s_protocol).Select(protocol => protocol.Sha256()).Distinct().Count());
    }

    [Fact]
    public void A_manifest_is_named_by_its_day_and_the_head_of_its_hash()
    {
        var manifest = RunManifest.Create(s_day, s_protocol);
        Assert.Equal($"manifest_20261123_{s_protocol.Sha256()[..8]}", manifest.ManifestId);
        Assert.Equal(s_protocol.Sha256(), manifest.ProtocolSha256);
        Assert.Equal(manifest.ProtocolSha256, RunManifest.Create(s_day.AddDays(9), s_protocol).ProtocolSha256);
    }

    [Fact]
    public void A_manifest_reads_back_to_the_same_hash()
    {
        var manifest = RunManifest.Create(s_day, s_protocol);
        Assert.Equal(manifest.ProtocolSha256, RecordJson.Parse<RunManifest>(RecordJson.Bytes(manifest), new RecordPlace("m.json")).Protocol.Sha256());
    }

    [Fact]
    public void A_scoring_is_named_by_its_content()
    {
        var identity = new ScoringIdentity { Scorer = "rules-1", Rubric = Ref("soc-1.2"), SkipAbove = 0.8 };
        Assert.Equal(ScoringId.Of(identity), ScoringId.Of(identity with { }));
        Assert.NotEqual(ScoringId.Of(identity), ScoringId.Of(identity with { SkipAbove = 0.85 }));
    }

    [Fact]
    public void Manifests_of_one_protocol_do_not_differ() =>
        Assert.Empty(ManifestDiff.Of(RunManifest.Create(s_day, s_protocol), RunManifest.Create(s_day.AddDays(9), s_protocol)));

    [Fact]
    public void Differences_are_by_field_with_an_artefact_s_contents_side_by_side()
    {
        var edited = $"model-a@sha256:{new string('0', 64)}";
        var other = s_protocol with { Models = [edited, Ref("soc-1.2")], Temperatures = [0, 0.3], Turns = 20, Arms = [Arm.Test, Arm.Padding] };
        Assert.Equal(
            [
                new ManifestDifference("models", Ref("model-a"), edited),
                new ManifestDifference("models", Ref("model-b"), null),
                new ManifestDifference("models", null, Ref("soc-1.2")),
                new ManifestDifference("temperatures", "0.7", null),
                new ManifestDifference("arms", null, "padding"),
                new ManifestDifference("turns", "40", "20"),
            ],
            ManifestDiff.Of(RunManifest.Create(s_day, s_protocol), RunManifest.Create(s_day, other)));
    }

    [Fact]
    public void A_manifest_whose_artefacts_are_there_holds() =>
        Assert.Empty(ManifestVerification.Faults(RunManifest.Create(s_day, s_protocol), reference => s_artefacts[reference.NameVersion]));

    [Fact]
    public void Spacing_and_order_in_an_artefact_do_not_matter() =>
        Assert.Empty(ManifestVerification.Faults(RunManifest.Create(s_day, s_protocol), reference => Encoding.UTF8.GetBytes($$"""{ "name" : "{{reference.NameVersion}}" }""")));

    [Fact]
    public void What_does_not_hold_is_named()
    {
        var manifest = RunManifest.Create(s_day, s_protocol) with { ProtocolSha256 = new string('0', 64), ManifestId = "manifest_20261123_00000000" };
        var faults = ManifestVerification.Faults(manifest, reference => reference.NameVersion switch
        {
            "model-a" => null,
            "model-b" => "{}"u8.ToArray(),
            "soc-1.2" => "not json"u8.ToArray(),
            _ => s_artefacts[reference.NameVersion],
        });
        Assert.Equal(["protocol_sha256", "manifest_id", Ref("model-a"), Ref("model-b"), Ref("soc-1.2")], faults.Select(fault => fault.Subject));
        Assert.Equal("is not in the lake", faults[2].Problem);
        Assert.StartsWith("its content hashes to 44136fa355b3678a", faults[3].Problem, StringComparison.Ordinal);   // SHA-256 of {}
        Assert.Equal("its content is not JSON", faults[4].Problem);
    }

    [Fact]
    public void A_reference_that_names_no_content_is_a_fault()
    {
        var manifest = RunManifest.Create(s_day, s_protocol with { SystemPrompt = "soc-1.2" });
        Assert.Equal("soc-1.2", Assert.Single(ManifestVerification.Faults(manifest, reference => s_artefacts[reference.NameVersion])).Subject);
    }

    [Theory]
    [InlineData("rubric-1.1")]
    [InlineData("openai:small@http://localhost:8080/v1")]
    public void A_reference_reads_back(string name)
    {
        var reference = ArtefactRef.Of(name, "{}"u8);
        Assert.Equal(reference, ArtefactRef.Parse(reference.ToString(), "rubric"));
        Assert.Equal(name, reference.NameVersion);
    }

    private static string Ref(string name) => ArtefactRef.Of(name, CanonicalJson.Bytes(new Dictionary<string, string> { ["name"] = name })).ToString();
}
