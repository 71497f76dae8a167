using System.Globalization;
using System.Text.Json;
using SocraticBench.Cli.Commands.Query;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Cli;

public sealed class QueryOutputTests
{
    private static readonly QueryTable s_table = new(
        ["model", "n", "n", "mean", "violations", "day"],
        [
            ["a,\"b\"\nc", 1L, 2L, 0.1, new List<object?> { "lecturing", null }, new DateOnly(2026, 11, 23)],
            [null, null, 3L, double.NaN, new List<object?>(), null],
        ]);

    [Fact]
    public void Json_keeps_columns_of_the_same_name_apart_and_has_no_number_that_json_lacks()
    {
        var writer = new StringWriter();
        QueryOutput.Json(s_table, writer);

        var rows = JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("rows");
        Assert.Equal(1, rows[0].GetProperty("n").GetInt32());
        Assert.Equal(2, rows[0].GetProperty("n_2").GetInt32());
        Assert.Equal("lecturing", rows[0].GetProperty("violations")[0].GetString());
        Assert.Equal("2026-11-23", rows[0].GetProperty("day").GetString());
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("mean").ValueKind);
    }

    [Fact]
    public void An_empty_answer_is_valid_json()
    {
        var writer = new StringWriter();
        QueryOutput.Json(new QueryTable(["a"], []), writer);

        Assert.Equal(0, JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void Csv_quotes_what_must_be_quoted_and_leaves_null_empty()
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        QueryOutput.Csv(new QueryTable(["text", "n"], [["a,\"b\"\nc", 0.1], [null, 2L]]), writer);

        Assert.Equal("text,n\n\"a,\"\"b\"\"\nc\",0.1\n,2\n", writer.ToString());
    }
}
