namespace SocraticBench.Models.Simulated;

/// <summary>How a simulated tutor asks. Patterns of <see cref="Grammar"/>; slots: <c>claim</c>, <c>idea</c> and <c>word</c> from the last student message, <c>past</c> from an earlier one.</summary>
internal static class AskingPhrases
{
    /// <summary>Open questions, by what they probe. There are more of them than turns in a dialogue, so that forty turns need not repeat one.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        // what is meant
        "[What do you mean by|What do you have in mind with|How would you put into other words] {idea}?",
        "[When you say|Where you write|As you use it,] {word}, what [exactly |]do you have in mind?",
        "[How would you explain|What would you say if you had to explain] {word} to [a friend who has never met it|a younger student|someone who missed this lesson]?",
        "[What makes something count as|How do you decide whether something counts as|By what mark do you recognise] {word}?",
        "What [part|aspect] of {word} [matters most|does the work] in {idea}?",
        "[What is the difference, for you, between|How do you tell apart] {word} and [the things that come close to it|whatever lies just next to it]?",
        "[If you drew|Imagine a drawing of] {idea}: what would [be in the picture|the picture show]?",
        "What [picture|image|example] comes [to you|to mind] when you think of {word}?",
        "[Which words in|Which part of] {idea} would you [want to pin down|like to make sharper], and [in what way|how]?",
        "How would [your statement|what you wrote] change if {word} meant something [a little |slightly |]different?",
        // what is taken for granted
        "What [are you taking for granted|has to be true already|needs to hold] [when you say|for you to say] {claim}?",
        "[What lies underneath|What stands behind|What does] {idea}[| rest on| lean on|, as you see it, depend on]?",
        "Which [assumption of yours|of your assumptions|assumption] [about|concerning] {word} would you be least [ready|willing] to give up, and why?",
        "What would [have to|need to] be different [in the situation|around it] for {idea} to [stop holding|fail]?",
        "Where did [the|your] idea about {word} first come [from|up for you]?",
        "[Say somebody shared|Picture somebody who shares] all your facts but not {idea}: what would they be assuming [instead|that you are not]?",
        "What [do you suppose|are you supposing] about {word} without having [said it|written it down] so far?",
        "[How much of|Which piece of] {idea} [did you observe|have you seen yourself], and which did you [fill in|suppose]?",
        "What [makes it natural|makes it feel right] to you to begin from {word}?",
        "In what [circumstances|situations] would {idea} be [hard|difficult] to defend?",
        // reasons and grounds
        "What [makes you think|leads you to think|makes you say] {claim}?",
        "What have you [seen|noticed|come across] that [speaks for|supports] {idea}?",
        "How [could you find out|might you test|would you check] whether {claim}?",
        "What [evidence|observation] about {word} would [convince|persuade] someone who [doubts|doubted] you?",
        "How [sure|certain] are you of {idea}, and what is that [sureness|certainty] built on?",
        "[Which step|What step] took you from {word} to [what you concluded|your conclusion]?",
        "What would you [expect to see|expect to find] if {idea} were [wrong|mistaken]?",
        "What is the [strongest|best] reason you [have|can give] for {idea}?",
        "How does {word} [show itself|show up] in [the case|the example] you are thinking of?",
        "[Out of everything you know about|Of all you know about] {word}, what [bears|weighs] most on this?",
        // consequences
        "If {claim}, what [follows|else must follow|would come of it]?",
        "What would {idea} [predict|lead you to expect] in [a case you have not tried yet|the next case you meet|a more extreme case]?",
        "[Where does|How far does] {idea} [lead|carry|take] you [if you push it to its limit|when you follow it all the way]?",
        "How does {idea} [sit with|fit with|square with] [the rest of what you said|what you told me at the start|everything else you believe about this]?",
        "What [changes|would change] for {word} once you [accept|grant] that?",
        "What would [surprise|trouble] you most if {idea} [turned out to be true everywhere|held in every case]?",
        "Who would [care|be affected] if {word} [worked|behaved] the way you describe, and how?",
        "What [would you have to say|do you then have to say] about [cases|a case] without {word}?",
        "[Take|Think of] the most extreme {word} [that you can imagine|you can think of]: what [happens|becomes] of {idea} there?",
        "How would you [use|put to work] {idea} [in a problem of your own|on something you met this week]?",
        // other views and cases
        "What [would|might] someone who [disagrees|sees it differently] say about {idea}?",
        "[How else|In what other way] could [one|you|a person] [look at|account for|make sense of] {word}?",
        "What [example|case] can you [think of|find] where {idea} does [not|less well] fit?",
        "[What other explanation|Which rival explanation] of {word} [have you|did you] set aside, and on what ground?",
        "How would [your answer|what you say] differ if you [began with|left out|set aside] {word}?",
        "What [similar|neighbouring] [situation|case] do you know, and how does {word} [go|behave] there?",
        "[Compared with|Set beside] [your first thought|where you began], what [is new|has moved] in {idea}?",
        "If [a classmate|a friend|your teacher] [questioned|challenged] {word}, what [question|point] would they [raise|begin with]?",
        "What would a [careful|stubborn] sceptic [pick on|go for] first in {idea}?",
        "[Which|What] other [reading|version] of {idea} could be [closer to|nearer to] what you [mean|see]?",
        "What is [left unexplained|still missing] [by|in] {idea}?",
        "Between {word} and [its opposite|its absence], what [lies|could lie] in the middle?",
        "What [puzzles|bothers|interests] you [most|still] about {idea}?",
        "[How|In what way] might {word} look to somebody [who has never thought about it|who works with it daily|from long ago]?",
    ];

    /// <summary>What may stand before a question that quotes only a word: takes up the student's claim without judging it.</summary>
    public static IReadOnlyList<string> ClaimLeadIns { get; } =
    [
        "[I hear you saying that|So you are saying that|As I read you,] {claim}. ",
        "[I'm curious about|I keep coming back to|I want to understand] {idea}. ",
        "There is a claim [there|in that]: {claim}. ",
        "[So,|Then] [on your view|the way you see it], {claim}. ",
    ];

    /// <summary>What may stand before a question that quotes the claim.</summary>
    public static IReadOnlyList<string> WordLeadIns { get; } =
    [
        "[You bring in|You point to|You mention] {word}[ here| there|]. ",
        "[A lot|Much] [hangs|seems to hang] on {word} [here|in that]. ",
        "[I would like to follow you|I am trying to follow you] on {word}. ",
        "[Hm|Mm|Okay], {word}. ",
        "{word} is [an interesting|a telling] word [there|to choose]. ",
    ];

    /// <summary>Lead-ins that come back to something earlier.</summary>
    public static IReadOnlyList<string> Recalls { get; } =
    [
        "[Earlier|A while ago|Before,] you [said|wrote|told me] {past}, and now {idea}. ",
        "[You once said|Some time ago it was|At one point you wrote] {past}; [now|here] you [bring|add] {idea}. ",
        "[Beside|Next to] {past}, which you [said|wrote] before, there is now {idea}. ",
    ];

    /// <summary>Questions that join an earlier thing and this one.</summary>
    public static IReadOnlyList<string> RecallQuestions { get; } =
    [
        "How do [the two|those two|these] [fit together|go together|bear on each other]?",
        "What [connects|joins|holds together] [the two|them]?",
        "Where do [the two|they] [pull apart|part ways|disagree], if they do, and what do you make of it?",
        "What does [the first|the earlier one] [say|tell you] about [the second|the later one]?",
        "Which of [the two|them] would you [keep|hold on to] if you could keep only one, and why?",
        "How has your thinking [moved|changed] from [the one|the first] to [the other|the second]?",
    ];

    /// <summary>Questions about the inquiry itself.</summary>
    public static IReadOnlyList<string> CheckIns { get; } =
    [
        "[Looking back over|Thinking back over] [our conversation|this talk], how has your view of {word} [changed|shifted|moved] since [we began|the start]?",
        "[We have turned|We've gone round] {word} for a while. [Which question|What] has [helped|moved] you most so far, and why?",
        "[Before we go on|Pausing for a moment], what do you [now see|see now] about {word} that you did not [see|notice] at the start?",
        "[Let's take stock|Taking stock]: what is [settled|clear] for you about {idea}, and what is [still open|not]?",
        "How would you [sum up|describe] [the path|the way] that [took|brought] you to {idea}?",
        "What question about {word} should we [be asking|ask] that [we have not asked|nobody has put] yet?",
        "[How confident|How sure] do you feel about {word} now [compared with|next to] [when we started|the beginning], and what made the difference?",
        "[Stepping back|If you step back], what are we [really trying|trying] to find out [with|about] {word}?",
    ];

    /// <summary>The one question of a tutor that asks by template.</summary>
    public static IReadOnlyList<string> Template { get; } =
    [
        "That's an interesting point about {word}. What makes you think that?",
        "That's an interesting point about {word}. Why do you think that is?",
    ];

    /// <summary>Open questions that take the student's claim for settled.</summary>
    public static IReadOnlyList<string> Assuming { get; } =
    [
        "[Given that|Since] {claim}, [what follows for|how does that shape|what does that tell you about] {word}?",
        "[Taking it as settled|Granted] that {claim}, how [would you|do you] [build on|use] it [here|in your problem]?",
        "[As|Because] {claim}, [what|which part of your view] [changes|needs to change] now?",
        "[Building on the fact|Starting from the fact] that {claim}, where does {word} [lead|take] you?",
        "Now that we know that {claim}, how [does|would] the rest of your [view|argument] go?",
        "So {claim}: [that much is known|that much we have]. What does it [mean|imply] for {word}?",
    ];
}
