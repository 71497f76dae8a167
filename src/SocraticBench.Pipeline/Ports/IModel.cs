namespace SocraticBench.Pipeline.Ports;

/// <summary>A chat model, whoever provides it.</summary>
public interface IModel
{
    /// <summary>
    /// Asks for one reply. A failure of the provider is an answer (<see cref="Reply.Failed"/>), never an exception; a cancelled call throws
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    Task<Reply> AskAsync(Call call, CancellationToken cancel);
}
