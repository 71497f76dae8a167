using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocraticBench.Core.Statistics;

/// <summary>Reads and writes an interval as an array of its two ends.</summary>
public sealed class IntervalJson : JsonConverter<Interval>
{
    /// <inheritdoc/>
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<double[]>(ref reader, options) is [var low, var high] && low <= high
            ? new Interval(low, high)
            : throw new JsonException("an interval is an array of two numbers, the low end first");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Low);
        writer.WriteNumberValue(value.High);
        writer.WriteEndArray();
    }
}
