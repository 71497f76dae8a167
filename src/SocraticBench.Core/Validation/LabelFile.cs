namespace SocraticBench.Core.Validation;

/// <summary>A file of labels.</summary>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hex digits.</param>
/// <param name="Records">Records read from it.</param>
/// <param name="FittedOn">Whether the table in force was fitted on exactly these bytes, so that its figures on them would flatter it.</param>
public sealed record LabelFile(string Name, string Sha256, int Records, bool FittedOn);
