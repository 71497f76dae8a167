namespace SocraticBench.Models.Simulated;

/// <summary>How a simulated tutor tells, advises, leads and reveals. Patterns of <see cref="Grammar"/>; slots <c>idea</c> and <c>word</c>.</summary>
internal static class TellingPhrases
{
    /// <summary>First sentence of a lecture.</summary>
    public static IReadOnlyList<string> LectureOpenings { get; } =
    [
        "[Let me explain|I'll explain|Here is] how {word} [works|really works].",
        "The [key|main|central] thing to [understand|know] [here|about this] is {word}.",
        "[Actually|In fact|Well], {idea} [rests on|comes from] a common [misunderstanding|mix-up].",
        "There are a few [facts|things] about {word} that [explain|clear up] all of this.",
        "{word} is [best understood|usually explained] in [three|several] parts.",
        "[The reason is simple|This is simple]: {word} [depends on|follows from] [a basic rule|one principle].",
        "[To understand|In order to understand] {idea} you [need|have] to know some background.",
        "[Good question, but|Right, so] the textbook view of {word} is [quite |]clear.",
    ];

    /// <summary>Middle sentences of a lecture.</summary>
    public static IReadOnlyList<string> LectureBodies { get; } =
    [
        "[First of all|To begin with|First], it is [determined|governed] by the conditions around it and not by [how it looks|first appearances].",
        "[This means that|It follows that|That is why] {word} [changes|varies] whenever [those conditions|the surroundings] [change|do].",
        "[Second|Furthermore|In addition], the [two|several] quantities involved are [always |]tied to each other by [a fixed relation|one law].",
        "[Experts|Scholars|Scientists] have known this for a long time, and [every|any] careful [study|measurement] confirms it.",
        "[For example|For instance], if you [doubled|halved] one side, the other would [change|respond] in [exact |]proportion.",
        "[Most people|Many students] [overlook|forget] that {word} is only [one factor|a part] among [several|many].",
        "The [correct|proper] way to see it is that cause and effect [run|go] in the [other|opposite] direction.",
        "[What you describe as|What you call] {word} is therefore [a special case|a consequence] and not [the rule|the cause].",
        "[Historically|Originally], the [term|idea] was introduced to [describe|capture] exactly this [situation|kind of case].",
        "It is [important|essential] to [distinguish|separate] the [thing itself|quantity] from the way it is [measured|described].",
        "[Because of this|For this reason], your [statement|claim] holds only in a [narrow|limited] range.",
        "[Finally|Third|Lastly], all of it [rests on|is explained by] the same [principle|rule], which applies [everywhere|in every case].",
    ];

    /// <summary>Last sentence of a lecture.</summary>
    public static IReadOnlyList<string> LectureEnds { get; } =
    [
        "[In short|To sum up|So], that is [how|why] {word} [behaves|works] as it does.",
        "[Once you know this|With that in mind], the [whole |]problem [becomes|is] [easy|straightforward].",
        "[That|This] is the [complete|full] explanation.",
        "[Therefore|Thus], the [matter|point] is [settled|clear].",
        "[Keep in mind|Note] that this [holds|is true] [in general|always].",
    ];

    /// <summary>Pieces of advice; several make a turn.</summary>
    public static IReadOnlyList<string> Advice { get; } =
    [
        "[You should|You need to|I'd recommend that you] [start|begin] by writing down [everything you know about|the facts on] {word}.",
        "[Try|I suggest] [drawing|making] a [table|diagram] of {word} [and fill it in|and mark what changes] step by step.",
        "[Make sure|Be careful] to [check|look up] {word} before you [go on|continue].",
        "[The best way|A good way] is to [break it|split it] into smaller [parts|steps] and [solve|do] them one [by one|at a time].",
        "[Remember|Don't forget] to [compare|check] your result [with|against] [the original statement|a known example].",
        "[Next|Then|After that], [you should|you can] [replace|rewrite] {word} with [a simpler case|numbers that are easy].",
        "[My tip|One tip]: [look at|focus on] {word} first and [ignore|leave out] the rest [for now|].",
        "[It helps|It is useful] to [read|review] the chapter [on|about] {word} again.",
        "[You could also|Also,] [ask|get] someone to [check|quiz] you on {word}[ tomorrow| this week|].",
        "[Use|Apply] the [rule|formula] for {word} and [plug in|put in] your values.",
    ];

    /// <summary>The answer, given away.</summary>
    public static IReadOnlyList<string> Reveals { get; } =
    [
        "[The answer is|The correct answer is] that {idea} [is not right|does not hold]: it is [the other way round|the reverse].",
        "[Okay|Fine|All right], [here is|here's] the answer: {word} [makes no difference|is not the cause], and what you [believed|said] was [wrong|mistaken].",
        "[I'll just tell you|I will tell you directly]: {idea} is [false|incorrect], and the [right|correct] [answer|solution] is the opposite.",
        "[Sure|Of course]. The solution is [simply |]that {word} stays the same [in both cases|whatever you do].",
        "[You're right, enough questions|Enough questions]: the [answer|solution] to this is that {word} [does not matter|plays no part].",
    ];

    /// <summary>Questions that carry their answer.</summary>
    public static IReadOnlyList<string> Leading { get; } =
    [
        "[Isn't it|Wouldn't you say it is] [clear|obvious] that {word} [has nothing to do with it|is not the cause]?",
        "[Don't you think|Wouldn't you agree] that {idea} [must be|is] [wrong|mistaken]?",
        "{idea} [can't be right, can it|is not quite right, is it]?",
        "[Surely|So] the answer is [really |]the opposite of {idea}, [isn't it|right]?",
        "You [do see|can see] that {word} [stays|must stay] the same, [don't you|right]?",
    ];
}
