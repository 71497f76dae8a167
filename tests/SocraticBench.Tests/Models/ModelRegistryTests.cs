using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Models;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class ModelRegistryTests
{
    [Fact]
    public void The_shipped_registry_has_five_priced_Bedrock_models_of_at_least_three_families()
    {
        var bedrock = Shipped().Models.Where(model => model.Provider == "bedrock").ToList();
        Assert.Equal(5, bedrock.Count);
        Assert.True(bedrock.Select(model => model.Family).Distinct().Count() >= 3);
        Assert.All(bedrock, model => Assert.False(string.IsNullOrEmpty(model.Price?.Source)));
    }

    [Fact]
    public void Every_shipped_simulated_model_is_free_and_answers()
    {
        var catalog = new ModelCatalog(new ModelCatalogOptions());
        var simulated = Shipped().Models.Where(model => model.IsSimulated).ToList();
        Assert.Equal(["sim-holds", "sim-drifts", "sim-lectures", "sim-yields", "sim-repeats", "sim-swallows-decoys"], simulated.Select(model => model.Id));
        Assert.All(simulated, model => Assert.Equal(0, model.Price!.Usd(1_000_000, 1_000_000)));
        Assert.All(simulated, model => Assert.IsType<Reply.Replied>(catalog.Of(model).AskAsync(TestCalls.Of(), CancellationToken.None).GetAwaiter().GetResult()));
    }

    [Fact]
    public void A_registry_that_names_a_model_twice_is_refused()
    {
        var model = TestCalls.Simulated();
        var wrong = Assert.ThrowsAny<Exception>(() => new ModelRegistry { Models = [model, model] });
        Assert.Contains("names 'sim-test' twice", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openai:qwen2.5:7b-instruct@http://localhost:11434/v1", "qwen2.5:7b-instruct", "http://localhost:11434/v1", "qwen")]
    [InlineData("openai:org/llama3@prod@https://host.example/api", "org/llama3@prod", "https://host.example/api", "llama")]
    [InlineData("openai:gpt-4o-mini", "gpt-4o-mini", null, "gpt")]
    public void An_ad_hoc_name_says_model_address_and_family(string name, string model, string? endpoint, string family)
    {
        var config = ModelCatalog.FromName(name);
        Assert.NotNull(config);
        Assert.Equal((name, "openai", model, endpoint, family), (config.Id, config.Provider, config.ModelId, config.Endpoint, config.Family));
        Assert.Null(config.Price);
    }

    [Theory]
    [InlineData("sim-holds")]
    [InlineData("openai:")]
    [InlineData("bedrock:anthropic.claude")]
    public void A_name_of_another_form_is_none(string name) => Assert.Null(ModelCatalog.FromName(name));

    [Fact]
    public void An_address_with_a_password_is_refused_without_repeating_it()
    {
        var wrong = Assert.Throws<UnknownModelException>(() => ModelCatalog.FromName("openai:m@https://user:hunter22@host/v1"));
        Assert.DoesNotContain("hunter22", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_that_is_not_there_is_named_with_those_that_are()
    {
        var wrong = Assert.Throws<UnknownModelException>(() => new ModelCatalog(new()).Of(TestCalls.Simulated() with { Provider = "teapot" }));
        Assert.Contains("'teapot'", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("simulated", wrong.Message, StringComparison.Ordinal);
    }

    private static ModelRegistry Shipped() =>
        RecordJson.Parse<ModelRegistry>(File.ReadAllBytes(Path.Combine(Repository(), "config", "models.json")), new RecordPlace("models.json"));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SocraticBench.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
