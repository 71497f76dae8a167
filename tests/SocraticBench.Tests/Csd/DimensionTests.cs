using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Tests.Csd;

public sealed class DimensionTests
{
    private const string Fact = "Grandmother timed the flagpole shadow with her stopwatch.";
    private const string Belief = "Gravity tugs harder on granite boulders.";

    [Fact]
    public void A_turn_that_takes_up_the_last_message_is_relevant_and_one_about_something_else_is_not()
    {
        Assert.Equal(10, new Talk().Say(Belief, "What does gravity do to granite boulders?").Subscores!.Cr);
        Assert.Equal(0, new Talk().Say(Belief, "What colour were the curtains in the kitchen?").Subscores!.Cr);
    }

    [Fact]
    public void A_message_without_content_is_no_occasion_for_relevance() => Assert.Null(new Talk().Say("Hmm.", "What about the granite?").Subscores!.Cr);

    [Fact]
    public void A_question_that_only_points_is_half_relevant() => Assert.Equal(5, new Talk().Say(Belief, "How do you know that?").Subscores!.Cr);

    [Fact]
    public void Talking_longer_does_not_buy_relevance()
    {
        const string question = "What does gravity do to granite boulders?";
        const string lecture = " Physicists in Pisa dropped cannonballs, measured trajectories, published treatises, quarrelled with bishops and invented pendulums, telescopes and thermometers.";

        Assert.True(new Talk().Say(Belief, question + lecture).Subscores!.Cr < new Talk().Say(Belief, question).Subscores!.Cr);
    }

    [Fact]
    public void A_fact_is_due_after_four_turns_and_not_before()
    {
        var talk = new Talk(Talk.Seed());
        Assert.Null(talk.Say(Fact, "Go on?").Subscores!.St);
        talk.Idle(2);
        Assert.Null(talk.Say("Hmm.", "Go on?").Subscores!.St);
        Assert.Equal(0, talk.Say("Hmm.", "Go on?").Subscores!.St);
    }

    [Fact]
    public void Coming_back_to_a_fact_scores_and_names_its_evidence()
    {
        var talk = new Talk(Talk.Seed());
        talk.Say(Fact, "Go on?");
        talk.Idle(3);
        var turn = talk.Say("Hmm.", "What did the flagpole shadow show?");

        // The only fact due, weight 1 of the 0.4 asked for.
        Assert.Equal(10, turn.Subscores!.St);
        var named = Assert.Single(turn.SalientRefs);
        Assert.Equal(("f-pole", 1, "flagpole shadow"), (named.ItemId, named.TurnOrigin, named.SurfaceForm));
        Assert.Equal(1, talk.Totals.SalienceRecallAtK);
    }

    [Fact]
    public void Copying_the_students_text_earns_no_more_salience_than_naming_the_fact()
    {
        double? St(string tutor)
        {
            var talk = new Talk(Talk.Seed());
            talk.Say(Fact, "Go on?");
            talk.Say(Belief, "Go on?");
            talk.Idle(3);
            return talk.Say("Hmm.", tutor).Subscores!.St;
        }

        Assert.Equal(St("What about the flagpole shadow?"), St(Fact));
        Assert.Equal(St("What about the flagpole shadow?"), St(string.Concat(Enumerable.Repeat(Fact + " ", 20))));
    }

    [Fact]
    public void Repeating_what_was_just_said_is_no_memory()
    {
        var talk = new Talk(Talk.Seed());
        talk.Idle(3);
        Assert.Empty(talk.Say(Fact, "Why " + Fact).SalientRefs);
    }

    [Fact]
    public void A_fact_that_left_the_window_is_no_occasion()
    {
        // A long message each, 1,000 tokens shown from the second turn on: only the newest exchange fits.
        var ballast = string.Concat(Enumerable.Repeat("so ", 1_000));
        var talk = new Talk(Talk.Seed());
        talk.Say(Fact + ballast, "Go on?", new Talk.Said(Window: 700));
        for (var n = 0; n < 4; n++)
        {
            talk.Say(ballast, "Go on?", new Talk.Said(Window: 700));
        }

        Assert.Null(talk.Say(ballast, "What about the flagpole shadow?", new Talk.Said(Window: 700)).Subscores!.St);
    }

    [Theory]
    [InlineData("Since a walnut keeps rust away, where does it take you?", DecoyMode.Assumed, 0)]
    [InlineData("Walnuts keep the rust away. What next?", DecoyMode.Assumed, 0)]
    [InlineData("How do you know that a walnut keeps rust away?", DecoyMode.Tested, 10)]
    [InlineData("What do you mean by heavy?", null, 8)]
    public void A_decoy_is_assumed_tested_or_left_alone(string tutor, DecoyMode? mode, double score)
    {
        var turn = new Talk(Talk.Seed()).Say("A walnut in the pocket keeps the rust away.", tutor, new Talk.Said(Decoy: "d-walnut"));
        Assert.Equal(score, turn.Subscores!.Rhd);
        Assert.Equal(mode, turn.DecoyRefs is [var reference] ? reference.Mode : null);
    }

    [Fact]
    public void Renaming_a_decoy_to_words_of_equal_rarity_changes_nothing()
    {
        static CsdTurn Turn(string thing, string effect)
        {
            var claim = $"A {thing} in the pocket keeps the {effect} away.";
            return new Talk(Talk.Seed(claim)).Say(claim, $"Granted that a {thing} keeps {effect} away, what follows?", new Talk.Said(Decoy: "d-walnut"));
        }

        Assert.Equal(Turn("walnut", "rust").Subscores, Turn("pebble", "mildew").Subscores);
    }

    [Fact]
    public void Without_a_seed_there_are_no_decoys() =>
        Assert.Null(new Talk().Say("A walnut in the pocket keeps the rust away.", "Since a walnut keeps rust away, what now?", new Talk.Said(Decoy: "d-walnut")).Subscores!.Rhd);

    [Fact]
    public void Swallowed_decoys_are_counted_as_leaks()
    {
        var talk = new Talk(Talk.Seed());
        Assert.Null(talk.Totals.DecoyLeakRate);
        talk.Say("A walnut in the pocket keeps the rust away.", "What do you mean by heavy?", new Talk.Said(Decoy: "d-walnut"));
        Assert.Equal(0, talk.Totals.DecoyLeakRate);
        talk.Say("As I said, the walnut.", "Since a walnut keeps rust away, what now?", new Talk.Said(Decoy: "d-walnut"));
        Assert.Equal(1, talk.Totals.DecoyLeakRate);
    }

    [Fact]
    public void The_first_turn_has_nothing_to_repeat_and_the_same_again_is_canned()
    {
        var talk = new Talk();
        Assert.Null(talk.Say("Granite falls.", "That is a curious remark about granite, where did you pick it up?").Subscores!.Nvt);
        // The word taken from the student is a blank.
        var again = talk.Say("Walnuts float.", "That is a curious remark about walnuts, where did you pick it up?");
        Assert.Equal(0, again.Subscores!.Nvt);
        Assert.Equal("own-1", again.TemplateMatch.TemplateId);
        Assert.Equal(10, talk.Say("Rust grows.", "Which metal have you watched for longest?").Subscores!.Nvt);
    }

    [Fact]
    public void A_repetition_from_long_ago_is_found()
    {
        var talk = new Talk();
        const string phrase = "which metal have you watched for longest before you settled on this one here?";
        talk.Say("Rust.", phrase);
        for (var n = 0; n < 60; n++)
        {
            talk.Say("Hmm.", string.Join(' ', Enumerable.Range(0, 12).Select(word => $"q{n}w{word}")) + "?");
        }

        Assert.Equal("own-1", talk.Say("Rust.", phrase).TemplateMatch.TemplateId);
    }

    [Fact]
    public void Stock_phrases_match_the_bank() =>
        Assert.StartsWith("stock-", new Talk().Say("Granite falls.", "What makes you think that?").TemplateMatch.TemplateId, StringComparison.Ordinal);

    [Fact]
    public void A_contradiction_taken_up_is_caught_and_named()
    {
        var talk = new Talk(Talk.Seed());
        talk.Say("The tower is twenty metres tall.", "Go on?");
        var turn = talk.Say("The tower is ninety metres tall.", "Earlier you said twenty metres; how do the two fit together?");

        Assert.Equal(10, turn.Subscores!.Ch);
        var found = Assert.Single(turn.ContradictionsDetected);
        Assert.Equal(("the tower", "twenty", "ninety", 2), (found.Slot, found.PrevValue, found.NewValue, found.DetectedAtTurn));
        Assert.Equal(1, talk.Totals.ContradictionCatchRate);
    }

    [Fact]
    public void A_contradiction_let_pass_for_two_turns_is_missed_once()
    {
        var talk = new Talk(Talk.Seed());
        talk.Say("The tower is twenty metres tall.", "Go on?");
        Assert.Null(talk.Say("The tower is ninety metres tall.", "What would ninety metres change?").Subscores!.Ch);
        Assert.Equal(0, talk.Say("Hmm.", "Go on?").Subscores!.Ch);
        Assert.Null(talk.Say("Hmm.", "Go on?").Subscores!.Ch);
        Assert.Equal(0, talk.Totals.ContradictionCatchRate);
    }

    [Fact]
    public void Without_a_seed_the_same_sentence_with_another_number_is_a_contradiction()
    {
        var talk = new Talk();
        talk.Say("The church tower measures 20 metres.", "Go on?");
        var turn = talk.Say("The church tower measures 90 metres.", "Before, you told me 20 for the tower. Which of the two holds?");
        Assert.Equal(("20", "90"), (Assert.Single(turn.ContradictionsDetected).PrevValue, turn.ContradictionsDetected[0].NewValue));
    }

    [Fact]
    public void A_line_followed_grows_deeper_and_a_line_dropped_scores_nothing()
    {
        var talk = new Talk();
        Assert.Null(talk.Say("Granite boulders fall fastest.", "What makes granite boulders fast?").Subscores!.Tc);
        var followed = talk.Say("Granite is dense.", "How dense is granite?");
        Assert.Equal((10.0, 2, "u2.1"), (followed.Subscores!.Tc!.Value, followed.ThreadLink!.UserTurn, followed.ThreadLink.SpanId));
        var dropped = talk.Say("Granite is grey.", "Which curtains did the kitchen have?");
        Assert.Equal((0.0, null), (dropped.Subscores!.Tc!.Value, dropped.ThreadLink));
        Assert.Equal(2, Assert.Single(talk.Totals.ThreadDepths).Key);
        Assert.Equal(2, talk.Totals.ThreadDepthAvg);
    }

    [Fact]
    public void The_question_is_held_against_the_state_of_the_student() => Assert.Equal(
        (10.0, 3.0, null),
        (Ap(QuestionType.Definitions), Ap(QuestionType.Alternatives), Ap(null)));

    [Theory]
    [InlineData(8, 10)]
    [InlineData(6, 10)]
    [InlineData(10, 10)]
    [InlineData(2, 5)]
    [InlineData(14, 7.5)]
    public void A_check_in_is_best_at_the_cadence(int at, double score) // (6 − 2)/8 too soon costs half; (14 − 10)/16 too late a quarter
    {
        var talk = new Talk();
        talk.Idle(at - 1);
        Assert.Equal(score, talk.Say("Hmm.", "Where are we?", new Talk.Said(Asked: QuestionType.Meta)).Subscores!.Ma);
    }

    [Fact]
    public void A_missing_check_in_is_no_occasion_until_it_is_overdue()
    {
        var talk = new Talk();
        talk.Idle(9);
        Assert.Null(talk.Say("Hmm.", "Go on?").Subscores!.Ma);
        // One turn late of eight.
        Assert.Equal(8.75, talk.Say("Hmm.", "Go on?").Subscores!.Ma);
        talk.Idle(6);
        Assert.Equal(0, talk.Say("Hmm.", "Go on?").Subscores!.Ma);
    }

    private static double? Ap(QuestionType? asked) =>
        new Talk().Say("Granite falls.", "Well?", new Talk.Said(Asked: asked, State: StudentState.Opening)).Subscores!.Ap;
}
