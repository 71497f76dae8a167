using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands;
using SocraticBench.Local.Analytics;
using SocraticBench.Local.Index;
using SocraticBench.Local.Lake;
using SocraticBench.Local.Leases;
using SocraticBench.Local.Metrics;
using SocraticBench.Local.Notices;
using SocraticBench.Models;
using SocraticBench.Models.Tokens;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Composition;

/// <summary>The environment of one machine: folder lake, SQLite index, DuckDB tables, models by key or simulated.</summary>
internal sealed class EmbeddedEnvironment : IDisposable
{
    private readonly FolderLake _lake;
    private readonly SqliteRunIndex _index;
    private readonly MeterMetrics _metrics;
    private readonly ModelCatalog _models;

    private EmbeddedEnvironment(CliHost host, string folder)
    {
        _lake = FolderLake.Open(folder, LakeAccess.ReadWrite);
        _lake.RequireWritable();
        _index = SqliteRunIndex.Open(Path.Combine(folder, "index.sqlite"));
        _metrics = new MeterMetrics();
        _models = Catalog(host);
        Ports = new PipelinePorts
        {
            Lake = _lake,
            Index = _index,
            Models = _models,
            Tokens = new O200kTokenCounter(),
            Tables = new DuckDbTables(folder),
            Lease = new FolderLease(folder, host.Clock),
            Notifier = new FileNotifier(folder),
            Metrics = _metrics,
            Ids = new UlidIds(host.Clock),
            Clock = host.Clock,
            Provenance = new Provenance(CommandTree.Version, host.Variable("SOCRATIC_IMAGE_SHA"), "local"),
        };
    }

    /// <summary>The ports, without a judge.</summary>
    public PipelinePorts Ports { get; }

    /// <summary>Opens the environment on a lake folder, making it where there is none.</summary>
    /// <exception cref="LakeException">The folder cannot be a lake.</exception>
    public static EmbeddedEnvironment Open(CliHost host, string folder) => new(host, folder);

    /// <summary>The models that the host's keys give access to.</summary>
    public static ModelCatalog Catalog(CliHost host) => new(new ModelCatalogOptions
    {
        OpenAiApiKey = host.Variable("SOCRATIC_OPENAI_API_KEY") ?? host.Variable("OPENAI_API_KEY"),
        Clock = host.Clock,
    });

    /// <inheritdoc />
    public void Dispose()
    {
        _models.Dispose();
        _metrics.Dispose();
        _index.Dispose();
        _lake.Dispose();
    }
}
