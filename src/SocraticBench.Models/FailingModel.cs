using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models;

/// <summary>A model that cannot be asked, and says why each time: a missing key is data for the run's record, not a crash.</summary>
internal sealed class FailingModel(FailureKind kind, string reason) : IModel
{
    public Task<Reply> AskAsync(Call call, CancellationToken cancel) => Task.FromResult<Reply>(new Reply.Failed(kind, reason));
}
