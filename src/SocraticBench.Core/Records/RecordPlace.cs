using System.Globalization;

namespace SocraticBench.Core.Records;

/// <summary>Where a record stands: a file (or lake key) and, in JSON lines, its 1-based line.</summary>
/// <param name="File">File path, lake key or <c>stdin</c>.</param>
/// <param name="Line">1-based line; null where the whole file is one record.</param>
public readonly record struct RecordPlace(string File, long? Line = null)
{
    /// <summary><c>file</c> or <c>file:line</c>.</summary>
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}") : File;
}
