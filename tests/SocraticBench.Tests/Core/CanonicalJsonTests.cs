using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SocraticBench.Core.Records;

namespace SocraticBench.Tests.Core;

/// <summary>The examples of RFC 8785 (appendix B, sections 3.2.2 and 3.2.3), and the laws that hashes rest on.</summary>
public sealed class CanonicalJsonTests
{
    private static readonly Gen<string> s_texts = Gen.Frequency((5, Gen.Char), (1, Gen.Char["\"\\\n\u00a0\u2028"])).Array[0, 8]
        .Select(characters => new string(characters))
        .Where(text => !text.Any(char.IsSurrogate));

    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void A_number_is_written_as_the_rfc_writes_it(ulong bits, string expected) =>
        Assert.Equal(expected, Canonical(BitConverter.UInt64BitsToDouble(bits)));

    [Fact]
    public void A_string_escapes_what_json_must_and_nothing_else()
    {
        Assert.Equal("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", Canonical("\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/"));
        Assert.Equal("\"\\b\\t\\n\\f\\r\\u001f\u007f\u00a0\u2028\U0001F600\"", Canonical("\b\t\n\f\r\u001f\u007f\u00a0\u2028\U0001F600"));
    }

    [Fact]
    public void Members_are_sorted_by_utf16_code_units()
    {
        const string Typed = """{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""";

        Assert.Equal("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,\"\ufb33\":3}", Canonical(JsonDocument.Parse(Typed).RootElement));
    }

    [Fact]
    public void Empty_containers_and_literals_stand_as_they_are() =>
        Assert.Equal("""{"a":[],"b":{},"c":[null,true,false]}""", Canonical(JsonDocument.Parse("""{ "c": [null, true , false], "b": { }, "a": [ ] }""").RootElement));

    [Fact]
    public void Different_numbers_never_share_a_form() =>
        Gen.Double.Where(double.IsFinite).Sample(number =>
            Assert.Equal(number, double.Parse(Canonical(number), CultureInfo.InvariantCulture)));

    [Fact]
    public void The_canonical_form_reads_back_as_the_same_text() =>
        s_texts.Sample(text => Assert.Equal(text, JsonSerializer.Deserialize<string>(Canonical(text))));

    [Fact]
    public void The_order_in_which_members_were_typed_does_not_matter() =>
        Gen.Select(s_texts, Gen.Int).Array[0, 8].Select(members => members.DistinctBy(member => member.Item1).ToArray())
            .SelectMany(members => Gen.Shuffle(members), (members, shuffled) => (members, shuffled))
            .Sample(pair => Assert.Equal(Canonical(Object(pair.members)), Canonical(Object(pair.shuffled))));

    private static JsonObject Object(IEnumerable<(string Name, int Value)> members) =>
        new(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value)));

    private static string Canonical<T>(T value) => Encoding.UTF8.GetString(CanonicalJson.Bytes(value));
}
