namespace SocraticBench.Pipeline.Ports;

/// <summary>The lake could not do what was asked, with the reason and the mend in one line.</summary>
public sealed class LakeException : Exception
{
    /// <summary>Creates the error.</summary>
    public LakeException(LakeFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>The kind of failure.</summary>
    public LakeFault Fault { get; }
}
