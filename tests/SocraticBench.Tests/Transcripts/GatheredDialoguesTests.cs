using System.Text;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Local.Transcripts;
using SocraticBench.Pipeline.Flow.Import;

namespace SocraticBench.Tests.Transcripts;

public sealed class GatheredDialoguesTests
{
    [Fact]
    public async Task Turns_of_one_dialogue_are_gathered_wherever_they_stand_and_kept_apart_by_tutor()
    {
        var gathered = await Gather(
            """
            {"id":"1","dialogue_id":"d","user_text":"A.","assistant_text":"B?","label":{"model":"x"}}
            {"id":"2","dialogue_id":"e","user_text":"C.","assistant_text":"","label":{"model":"x"}}
            {"id":"3","dialogue_id":"d","user_text":"D.","assistant_text":"E?","model":"y"}
            {"id":"4","dialogue_id":"d","user_text":"F.","assistant_text":"G?","meta":{"tutor_model":"x","reference_solution":"42"}}
            {"id":"5","user_text":"","assistant_text":"H?"}
            """,
            "z");

        Assert.Equal(
            ["d by x: A.|B?, F.|G?", "e by x: C.|", "d by y: D.|E?", "5 by z: |H?"],
            gathered.Select(dialogue => $"{dialogue.DialogueId} by {dialogue.Model}: {string.Join(", ", dialogue.Turns.Select(turn => $"{turn.UserText}|{turn.AssistantText}"))}"));
        Assert.Equal([1, 2], gathered[0].Turns.Select(turn => turn.TurnNumber));
        Assert.Equal("42", gathered[0].ReferenceAnswer);
        Assert.Equal(TurnOutcome.Empty, gathered[1].Turns[0].Outcome);
    }

    [Fact]
    public async Task Two_dialogues_are_never_one_even_if_their_ids_are()
    {
        const string Dialogue = """{"id":"d","model":"m","turns":[{"role":"tutor","text":"A?"}]}""";

        Assert.Equal(2, (await Gather($"{Dialogue}\n{Dialogue}", null)).Count);
    }

    [Fact]
    public async Task What_is_beyond_two_hundred_turns_is_left_out_and_counted()
    {
        var turns = string.Join(",", Enumerable.Repeat("""{"role":"tutor","text":"A?"}""", 203));

        var dialogue = Assert.Single(await Gather($$"""{"id":"d","model":"m","turns":[{{turns}}]}""", null));

        Assert.Equal((200, 3), (dialogue.Turns.Count, dialogue.LeftOut));
    }

    [Fact]
    public async Task A_tutor_that_nobody_names_is_refused_with_its_place()
    {
        var refused = await Assert.ThrowsAsync<RecordException>(() => Gather("\n" + """{"id":"1","user_text":"A.","assistant_text":"B?"}""", null));

        Assert.Equal("in:2: field model: missing; name the tutor with --model NAME", refused.Message);
    }

    private static async Task<IReadOnlyList<ImportedDialogue>> Gather(string text, string? model)
    {
        using var input = new TranscriptInput(new MemoryStream(Encoding.UTF8.GetBytes(text)), "in", TranscriptFormat.Auto);
        var gathered = new GatheredDialogues(model);
        var scoring = new TranscriptScoring { Score = FakeScorer.Score, OnRecord = scored => gathered.Add(scored.Record, scored.Place) };
        await scoring.RunAsync(input, Stream.Null, TestContext.Current.CancellationToken);
        return gathered.Dialogues();
    }
}
