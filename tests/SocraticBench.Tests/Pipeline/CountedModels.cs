using SocraticBench.Core.Planning;
using SocraticBench.Models;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

/// <summary>Simulated tutors that count the calls they are paid for, and of which some may be made to answer otherwise.</summary>
internal sealed class CountedModels(Func<Call, int, Reply?>? instead = null) : IModels
{
    private static readonly ModelCatalog s_catalog = new(new ModelCatalogOptions { Clock = Bench.Clock });
    private int _calls;

    public int Calls => _calls;

    public IModel Of(ModelConfig config) => new Counted(this, s_catalog.Of(config));

    private sealed class Counted(CountedModels models, IModel model) : IModel
    {
        public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
        {
            cancel.ThrowIfCancellationRequested();
            var number = Interlocked.Increment(ref models._calls);
            return models.Instead(call, number) ?? await model.AskAsync(call, CancellationToken.None);
        }
    }

    private Reply? Instead(Call call, int number) => instead?.Invoke(call, number);
}
