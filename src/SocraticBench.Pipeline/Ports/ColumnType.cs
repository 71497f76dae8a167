namespace SocraticBench.Pipeline.Ports;

/// <summary>The type of a curated column, in words of no engine's; every column may be null.</summary>
public abstract record ColumnType
{
    private ColumnType()
    {
    }

    /// <summary>Unicode text, and names of enumerations.</summary>
    public sealed record Text : ColumnType;

    /// <summary>A whole number of 64 bits.</summary>
    public sealed record Whole : ColumnType;

    /// <summary>A double.</summary>
    public sealed record Real : ColumnType;

    /// <summary>True or false.</summary>
    public sealed record Truth : ColumnType;

    /// <summary>A day.</summary>
    public sealed record Day : ColumnType;

    /// <summary>A moment in UTC, to the microsecond.</summary>
    public sealed record Moment : ColumnType;

    /// <summary>Items of one type, in order.</summary>
    /// <param name="Item">Their type.</param>
    public sealed record List(ColumnType Item) : ColumnType;

    /// <summary>Named fields.</summary>
    /// <param name="Fields">The fields in order.</param>
    public sealed record Struct(IReadOnlyList<Column> Fields) : ColumnType;

    /// <summary>Values by key; keys are text.</summary>
    /// <param name="Value">The values' type.</param>
    public sealed record Map(ColumnType Value) : ColumnType;
}
