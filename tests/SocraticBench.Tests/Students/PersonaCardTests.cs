using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Students;
using SocraticBench.Tests.Seeds;

namespace SocraticBench.Tests.Students;

public sealed class PersonaCardTests
{
    private static readonly StudentMessage s_script = new(
        "Hmm. I see it differently now. My ruler shows it. Just tell me.", StudentState.Challenged, "asked for evidence", [], [], false)
    {
        Verbatim = ["My ruler shows it.", "Just tell me."],
    };

    [Fact]
    public void The_card_holds_who_the_student_is_what_it_knows_and_what_it_must_not()
    {
        foreach (var seed in Shipped.Seeds)
        {
            var card = PersonaCard.Prompt(seed, s_script);
            Assert.All(
                [seed.Persona, seed.Misconception, $"never say, hint at or work out: {seed.ReferenceAnswer}", .. seed.SalientFacts.Select(fact => fact.Text), .. seed.Commitments.Select(commitment => commitment.Statement)],
                part => Assert.Contains(part, card, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_notes_part_what_may_be_said_freely_from_what_may_not()
    {
        var notes = PersonaCard.Prompt(Shipped.Seeds[0], s_script).Split("Notes for your next message.")[1];
        Assert.Contains("nothing added to its sense: Hmm. I see it differently now.", notes, StringComparison.Ordinal);
        Assert.EndsWith("word for word, in this order:\n- My ruler shows it.\n- Just tell me.", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_script_must_say_word_for_word_is_in_its_message()
    {
        var student = new ScriptedStudent(Shipped.Seeds[0], Shipped.Profile(Phase.P2), new StudentSetting(Arm.Test, 40, 7));
        var messages = Enumerable.Range(1, 39).Select(turn => student.Answer(turn, "Why do you think so?")).ToList();

        Assert.All(messages, message => Assert.All(message.Verbatim, sentence => Assert.Contains(sentence, message.Text, StringComparison.Ordinal)));
        Assert.Contains(messages, message => message.Verbatim.Count >= 2);   // a fact and a plea
    }
}
