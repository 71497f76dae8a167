namespace SocraticBench.Local.Transcripts;

/// <summary>How a file is cut into records.</summary>
internal enum Cutting
{
    /// <summary>A JSON value a line.</summary>
    Lines,

    /// <summary>A JSON array of values, or values over several lines.</summary>
    Values,

    /// <summary>Rows of comma-separated values.</summary>
    Csv,
}
