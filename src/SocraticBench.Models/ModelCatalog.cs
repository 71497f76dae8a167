using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using SocraticBench.Core.Planning;
using SocraticBench.Models.Calling;
using SocraticBench.Models.OpenAi;
using SocraticBench.Models.Recorded;
using SocraticBench.Models.Simulated;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models;

/// <summary>Every model that this program can reach, by the provider of its registry entry.</summary>
public sealed class ModelCatalog : IModels, IDisposable
{
    /// <summary>Providers that this program can call.</summary>
    public static IReadOnlyList<string> Providers { get; } = ["simulated", "recorded", "openai"];

    private readonly ModelCatalogOptions _options;

    private readonly ConcurrentDictionary<string, Lazy<IModel>> _models = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Limiter> _limiters = new(StringComparer.Ordinal);

    private readonly Lazy<Recordings> _recordings;

    private readonly Lazy<HttpClient> _http;

    /// <summary>Creates the catalog.</summary>
    public ModelCatalog(ModelCatalogOptions options)
    {
        _options = options;
        _recordings = new(() => new Recordings(options.Transcripts));
        _http = new(() => options.Http ?? ProviderHttp.Client());
    }

    /// <summary>What the limiters of the providers used so far do at the moment.</summary>
    public IReadOnlyList<LimiterState> Limiters =>
        [.. _limiters.Values.Select(limiter => limiter.State).OrderBy(state => state.Account, StringComparer.Ordinal)];

    /// <summary>The entry of a model that is named by how to reach it, such as <c>openai:llama3@http://localhost:11434/v1</c>; null for names of another form.</summary>
    /// <exception cref="UnknownModelException">The form is right, the address is not.</exception>
    public static ModelConfig? FromName(string name) => AdHocName.Parse(name);

    public IModel Of(ModelConfig config) => _models.GetOrAdd(config.Id, _ => new Lazy<IModel>(() => Make(config))).Value;

    public void Dispose()
    {
        if (_http.IsValueCreated && _options.Http is null)
        {
            _http.Value.Dispose();
        }
    }

    private IModel Make(ModelConfig config) => config.Provider switch
    {
        "simulated" => new ChatClientModel(new SimulatedTutor(config), config.ModelId, _options.Clock),
        "recorded" => new RecordedModel(_recordings.Value, config.ModelId),
        "openai" when OpenAiProvider.LacksKey(config, _options.OpenAiApiKey) => new FailingModel(
            FailureKind.Auth,
            $"no key for '{config.Id}': set SOCRATIC_OPENAI_API_KEY (or OPENAI_API_KEY), or name a server of your own: openai:{config.ModelId}@http://host:port/v1"),
        "openai" => Paced(OpenAiProvider.Client(config, _options.OpenAiApiKey, _http.Value), config, _options.OpenAiApiKey),
        _ => throw new UnknownModelException(
            $"model '{config.Id}' is of provider '{config.Provider}', which this program does not have; it has {string.Join(", ", Providers)}"),
    };

    // From outside in: breaker, retries, limiter, timeout, the call itself. Each retry passes the limiter again and waits outside it;
    // the timeout is that of one attempt; latency is measured innermost, so that no wait of ours is in it.
    private BreakingModel Paced(IChatClient client, ModelConfig config, string? secret)
    {
        var (calling, clock) = (_options.Calling, _options.Clock);
        var once = new TimedModel(new ChatClientModel(client, config.ModelId, clock, secret), calling.CallTimeout, clock);
        var limited = new LimitedModel(once, LimiterOf(config), clock);
        return new BreakingModel(new RetryingModel(limited, calling, clock, _options.Jitter), calling.BreakerThreshold);
    }

    private Limiter LimiterOf(ModelConfig config)
    {
        var account = config.Endpoint is { } endpoint ? $"{config.Provider} {endpoint}" : config.Provider;
        return _limiters.GetOrAdd(account, name => new Limiter(name, _options.Calling, _options.Clock, _options.LimitChanged));
    }
}
