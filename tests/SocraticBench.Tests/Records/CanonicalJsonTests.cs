using System.Text;
using System.Text.Json;
using CsCheck;
using SocraticBench.Core.Records;

namespace SocraticBench.Tests.Records;

public sealed class CanonicalJsonTests
{
    private static readonly JsonSerializerOptions s_spaced = new() { WriteIndented = true };

    [Theory]
    [InlineData("""{ "b" : 2, "a" : 1 }""", """{"a":1,"b":2}""")]
    [InlineData("""{"":1,"é":2,"z":3,"Z":4,"10":5,"9":6}""", """{"":1,"10":5,"9":6,"Z":4,"z":3,"é":2}""")]
    [InlineData("""[ [], {}, null, true, false, "" ]""", """[[],{},null,true,false,""]""")]
    [InlineData("""{"b":{"d":1,"c":[{"f":1,"e":2}]},"a":0}""", """{"a":0,"b":{"c":[{"e":2,"f":1}],"d":1}}""")]
    public void Members_are_sorted_and_lists_are_not(string typed, string canonical) => Assert.Equal(canonical, Canonical(typed));

    [Fact]
    public void Names_sort_by_UTF_16_code_units_not_by_code_points() =>
        // U+1F600 begins with the unit D83D and so comes before U+FB33, though its code point is the greater.
        Assert.Equal("{\"\U0001F600\":2,\"\uFB33\":1}", Canonical("{\"\uFB33\":1,\"\U0001F600\":2}"));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1.0", "1")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("100", "100")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("1.25e-9", "1.25e-9")]
    [InlineData("123456789012345680000", "123456789012345680000")]
    [InlineData("999999999999999900000", "999999999999999900000")]
    [InlineData("1000000000000000000000", "1e+21")]
    [InlineData("1.5E+300", "1.5e+300")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    public void Numbers_are_written_as_ECMAScript_writes_them(string typed, string canonical) => Assert.Equal(canonical, Canonical(typed));

    [Theory]
    [InlineData(""" "\u0000\u001F\u007f" """, "\"\\u0000\\u001f\u007f\"")]
    [InlineData(""" "\u0008\u0009\u000A\u000C\u000D" """, """
        "\b\t\n\f\r"
        """)]
    [InlineData(""" "\"\\\/" """, """
        "\"\\/"
        """)]
    [InlineData(""" "\u00e9\u2028\ud83d\ude00<>&'+" """, "\"é\u2028\U0001F600<>&'+\"")]
    public void Text_is_escaped_only_where_JSON_demands_it(string typed, string canonical) => Assert.Equal(canonical, Canonical(typed));

    [Fact]
    public void The_order_and_spacing_in_which_a_value_was_typed_change_nothing() =>
        Gen.Dictionary(Gen.String[0, 8], Gen.Double.List[0, 4])[0, 8].Sample(members =>
        {
            var turned = members.Where(member => member.Value.TrueForAll(double.IsFinite)).Reverse().ToDictionary(member => member.Key, member => member.Value);
            var typed = turned.Reverse().ToDictionary(member => member.Key, member => member.Value);
            var spaced = JsonSerializer.Serialize(turned, s_spaced);
            return Canonical(spaced) == Canonical(JsonSerializer.Serialize(typed));
        });

    [Fact]
    public void Canonical_text_is_a_fixed_point() =>
        Gen.Select(Gen.String, Gen.Double.Where(double.IsFinite)).Sample((text, number) =>
        {
            var once = Canonical(JsonSerializer.Serialize(new object[] { text, number }));
            return Canonical(once) == once;
        });

    [Fact]
    public void A_number_reads_back_as_itself() =>
        Gen.Double.Where(double.IsFinite).Sample(number => double.Parse(Canonical(JsonSerializer.Serialize(number)), System.Globalization.CultureInfo.InvariantCulture) == number);

    [Fact]
    public void Half_a_character_is_refused() => Assert.ThrowsAny<InvalidOperationException>(() => Canonical("\"\\ud83d\""));

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        // SHA-256 of {"a":1}.
        Assert.Equal("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", CanonicalJson.Sha256(new Dictionary<string, int> { ["a"] = 1 }));

    [Fact]
    public void Bytes_are_hashed_as_they_are_whether_in_an_array_or_a_span()
    {
        var bytes = "{\"a\":1}"u8.ToArray();
        Assert.Equal("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", CanonicalJson.Sha256(bytes));
        Assert.Equal("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", CanonicalJson.Sha256(bytes.AsSpan()));
    }

    private static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetString(CanonicalJson.Bytes(document.RootElement));
    }
}
