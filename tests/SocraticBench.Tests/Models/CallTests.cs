namespace SocraticBench.Tests.Models;

public sealed class CallTests
{
    [Fact]
    public void A_calls_hash_does_not_depend_on_the_conversation_and_does_on_the_turn()
    {
        var call = TestCalls.Of();
        Assert.Equal(64, call.Sha256().Length);
        Assert.Equal(call.Sha256(), (call with { ConversationId = "another" }).Sha256());
        Assert.NotEqual(call.Sha256(), (call with { TurnNumber = 2 }).Sha256());
    }
}
