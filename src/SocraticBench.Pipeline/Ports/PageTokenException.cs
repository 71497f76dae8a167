namespace SocraticBench.Pipeline.Ports;

/// <summary>A page token that this index did not make, or made for another question. Tokens travel in links, so this is a caller's error, not a bug.</summary>
public sealed class PageTokenException() : Exception("this page token belongs to another question or is damaged; start again from the first page");
