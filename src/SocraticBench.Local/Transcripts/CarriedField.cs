namespace SocraticBench.Local.Transcripts;

/// <summary>A field of the input that is not understood here and goes through to the output untouched.</summary>
/// <param name="Name">Name, UTF-8, unescaped.</param>
/// <param name="Value">Value as JSON, byte for byte as it was read; valid as long as the record's block.</param>
public readonly record struct CarriedField(ReadOnlyMemory<byte> Name, ReadOnlyMemory<byte> Value);
