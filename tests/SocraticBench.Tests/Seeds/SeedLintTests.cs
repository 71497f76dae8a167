using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Tests.Seeds;

public sealed class SeedLintTests
{
    private static readonly Seed s_sound = Shipped.Seed("EL-FRACTIONS-01");

    [Fact]
    public void A_name_used_twice_is_a_problem() => Finds(
        s_sound with { SalientFacts = [.. s_sound.SalientFacts.Select(fact => fact with { Id = "c-works" })] },
        "salient_facts[0].id", "'c-works' is used twice");

    [Fact]
    public void Weights_that_do_not_sum_to_one_are_a_problem() => Finds(
        s_sound with { SalientFacts = [new SalientFact { Id = "f", Text = "A fact.", Weight = 0.6 }, new SalientFact { Id = "g", Text = "Another.", Weight = 0.3 }] },
        "salient_facts", "sum to 0.9");

    [Fact]
    public void A_seed_without_decoys_is_a_problem() => Finds(s_sound with { Decoys = [] }, "decoys", "none");

    [Fact]
    public void A_seed_without_slots_is_a_problem() => Finds(s_sound with { Slots = [] }, "slots", "none");

    [Fact]
    public void A_decoy_planted_after_the_last_turn_is_a_problem()
    {
        var late = s_sound with { Decoys = [s_sound.Decoys[0] with { PlantAt = 41 }] };
        Finds(late, "decoys[0].plant_at", "turn 41 comes after the last turn, 40");
        Assert.Empty(SeedLint.Problems(late, turns: 41));
    }

    [Fact]
    public void A_reply_to_an_unknown_target_or_move_is_a_problem()
    {
        Finds(With(new SeedReply { On = "any", Target = "c-nothing", Say = ["Something."] }), "replies[0].target", "'c-nothing' is no commitment");
        Finds(With(new SeedReply { On = "riddle", Say = ["Something."] }), "replies[0].on", "'riddle' is no tutor move");
    }

    [Fact]
    public void A_seed_without_a_reply_for_any_move_is_a_problem() =>
        Finds(s_sound with { Replies = [.. s_sound.Replies.Where(reply => reply.On != "any")] }, "replies", "no reply for any move");

    [Fact]
    public void A_seed_with_few_lines_is_a_problem() =>
        Finds(s_sound with { Replies = [new SeedReply { On = "any", Say = ["One.", "Two."] }] }, "replies", "2 lines answer questions");

    [Fact]
    public void Replies_that_lead_in_a_circle_are_a_problem() => Finds(
        With(new SeedReply { On = "any", Id = "a", Then = "b", Say = ["First."] }, new SeedReply { On = "any", Id = "b", Then = "a", Say = ["Second."] }),
        "replies[0].then", "a → b → a");

    [Fact]
    public void A_continuation_that_does_not_exist_is_a_problem() =>
        Finds(With(new SeedReply { On = "any", Then = "z", Say = ["First."] }), "replies[0].then", "no reply has the id 'z'");

    [Fact]
    public void A_line_that_stands_twice_is_a_problem() => Finds(With(new SeedReply { On = "any", Say = ["Same.", "Same."] }), "replies[0].say", "stands twice");

    [Fact]
    public void Replies_kept_for_a_state_before_aporia_are_a_problem() =>
        Finds(With(new SeedReply { On = "any", When = StudentState.Opening, Say = ["Early."] }), "replies[0].when", "Opening");

    [Fact]
    public void A_reply_that_says_the_answer_is_a_problem() => Finds(
        With(new SeedReply { On = "any", Say = ["Wait: halves and thirds have to be cut into equal parts, so 1/2 + 1/3 is 3/6 + 2/6 and together that makes 5/6."] }),
        "replies[0].say", "words of reference_answer");

    [Fact]
    public void A_commitment_that_the_students_own_words_do_not_address_is_a_problem() => Finds(
        s_sound with { Commitments = [s_sound.Commitments[0] with { AddressedBy = ["zebra"] }] },
        "commitments[0].addressed_by", "no stem occurs in the statement");

    [Fact]
    public void A_stem_in_capitals_is_a_problem() => Finds(
        s_sound with { Commitments = [s_sound.Commitments[0] with { AddressedBy = ["Two numbers", "on top"] }] },
        "commitments[0].addressed_by", "'Two numbers' is no word stem");

    [Fact]
    public void A_stem_of_an_everyday_question_is_a_problem() => Finds(
        s_sound with { Commitments = [s_sound.Commitments[0] with { AddressedBy = ["two numbers", "won"] }] },
        "commitments[0].addressed_by", "'won' is in a question about nothing in particular: 'I wonder what leads you to say this.'");

    [Fact]
    public void A_slot_sentence_without_its_value_is_a_problem() => Finds(
        s_sound with { Slots = [s_sound.Slots[0] with { Sentence = "The cake was cut." }] },
        "slots[0].sentence", "no {value}");

    private static Seed With(params SeedReply[] replies) => s_sound with { Replies = [.. replies, .. s_sound.Replies] };

    private static void Finds(Seed seed, string field, string problem)
    {
        var found = SeedLint.Problems(seed);
        Assert.Contains(found, one => one.Field == field && one.Problem.Contains(problem, StringComparison.Ordinal) && one.Mend.Length > 0);
    }
}
