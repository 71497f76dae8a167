using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Analytics;

/// <summary>Records as the JSON rows that DuckDB reads: their wire form, but for moments, since DuckDB reads an offset and ignores it.</summary>
internal static class CuratedRows
{
    private static readonly JsonSerializerOptions s_options = new(RecordJson.Options) { Converters = { new UtcMoments() } };

    public static byte[] Bytes<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, s_options);

    private sealed class UtcMoments : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("rows are only written");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture));
    }
}
