namespace SocraticBench.Pipeline.Ports;

/// <summary>Counts tokens, to trim what a tutor is shown. An estimate wherever the model's own tokenizer is another.</summary>
public interface ITokenCounter
{
    /// <summary>The tokenizer's name, which is part of the protocol.</summary>
    string Name { get; }

    /// <summary>Tokens in a text, 0 or more.</summary>
    int Count(string text);
}
