using SocraticBench.Models.Calling;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class BreakingModelTests
{
    [Fact]
    public async Task Five_failures_of_one_deterministic_kind_in_a_row_stop_the_asking()
    {
        var model = new ScriptedModel(ScriptedModel.Fails(FailureKind.Auth, reason: "HTTP 401: wrong key"));
        var failed = Assert.IsType<Reply.Failed>((await AskTimes(model, 20))[^1]);
        Assert.Equal(5, model.Asked);
        Assert.Equal((FailureKind.Auth, "not asked: 5 calls in a row failed the same way: HTTP 401: wrong key"), (failed.Kind, failed.Reason));
    }

    [Fact]
    public async Task An_answer_in_between_starts_the_count_again()
    {
        var no = ScriptedModel.Fails(FailureKind.BadRequest);
        var model = new ScriptedModel(no, no, no, no, ScriptedModel.Answer, no, no, no, no, ScriptedModel.Answer);
        Assert.IsType<Reply.Replied>((await AskTimes(model, 10))[^1]);
    }

    [Fact]
    public async Task Failures_of_different_kinds_are_not_in_a_row()
    {
        var (auth, bad) = (ScriptedModel.Fails(FailureKind.Auth), ScriptedModel.Fails(FailureKind.BadRequest));
        var model = new ScriptedModel(auth, bad, auth, bad, auth, bad, auth, bad);
        await AskTimes(model, 8);
        Assert.Equal(8, model.Asked);
    }

    [Fact]
    public async Task Failures_that_may_go_away_never_stop_the_asking()
    {
        var model = new ScriptedModel(ScriptedModel.Fails(FailureKind.Server));
        await AskTimes(model, 20);
        Assert.Equal(20, model.Asked);
    }

    private static async Task<List<Reply>> AskTimes(ScriptedModel model, int times)
    {
        var breaking = new BreakingModel(model, threshold: 5);
        var replies = new List<Reply>();
        for (var time = 0; time < times; time++)
        {
            replies.Add(await breaking.AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken));
        }

        return replies;
    }
}
