using System.Text.Json.Serialization;

namespace SocraticBench.Core.Statistics;

/// <summary>A range of values, both ends included; in JSON <c>[low, high]</c>.</summary>
/// <param name="Low">Low end.</param>
/// <param name="High">High end, not below the low one.</param>
[JsonConverter(typeof(IntervalJson))]
public readonly record struct Interval(double Low, double High)
{
    /// <summary>High less low end.</summary>
    public double Width => High - Low;

    /// <summary>Whether a value lies within, ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The part of the interval that a measure can reach.</summary>
    /// <param name="min">Lowest possible value.</param>
    /// <param name="max">Highest possible value.</param>
    public Interval Within(double min, double max) => new(Math.Clamp(Low, min, max), Math.Clamp(High, min, max));
}
