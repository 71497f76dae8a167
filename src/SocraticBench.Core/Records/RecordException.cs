namespace SocraticBench.Core.Records;

/// <summary>Input that cannot be read as the record it should be: names the place and the mend, in one line.</summary>
public sealed class RecordException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="place">File, and line where there is one.</param>
    /// <param name="problem">What is wrong (with the field's name) and what to do.</param>
    /// <param name="inner">The reader's own exception, if any.</param>
    public RecordException(RecordPlace place, string problem, Exception? inner = null)
        : base($"{place}: {OneLine(problem)}", inner) => (Place, Problem) = (place, OneLine(problem));

    /// <summary>Where the record was read from.</summary>
    public RecordPlace Place { get; }

    /// <summary>The message without its place.</summary>
    public string Problem { get; }

    // The problem may quote what was read, which is untrusted: no line breaks, nothing that a terminal obeys.
    private static string OneLine(string problem) => string.Concat(problem.Select(letter => char.IsControl(letter) ? '�' : letter));
}
