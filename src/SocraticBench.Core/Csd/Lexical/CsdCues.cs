using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Lexical;

/// <summary>The phrases of each cue: general English, not the words of any one tutor.</summary>
internal static class CsdCues
{
    public static IReadOnlyDictionary<CsdCue, string> All { get; } = new Dictionary<CsdCue, string>
    {
        [CsdCue.Presupposes] = """
            given that | given this | granted | granting that | seeing that | seeing as | now that | knowing that | the fact that | in fact
            as we know | as you know | we know that | we now know | it is known | is known | is settled | as settled | settled that | it is true that | is true that | that is true | that's true
            of course | indeed | clearly | obviously | you are right that | you're right that | as established | established that | we established | so we have | much we have | build on | building on
            starting from | taking it that | we can rely on | remember that | it follows that | that explains | this explains | which explains | thanks to | due to | as it is
            """,
        [CsdCue.PresupposesFirst] = "since | because | as | so because | and since | and because",
        [CsdCue.Distances] = """
            as i read you | as i hear you | as you use it | as you put it | as you say | as far as you
            you say | you said | you are saying | you're saying | you mention | you mentioned | you think | you believe | you claim | you told | you write | you wrote | your claim | your point | your idea
            the claim | the idea | the statement | the belief | according to you | on your view | as you see it | whether | if | suppose | supposing | imagine | how do you know | how sure | how certain
            how could you | how would you check | how would you test | how might you test | evidence | proof | reason to think | what makes you | what leads you | bear on | bears on | relevant | to do with
            what if | were wrong | were mistaken | not true | doubt | doubts | sceptic | skeptic | disagree | disagrees | question that | really
            """,
        [CsdCue.LooksBack] = """
            earlier | before | you said | you told | you mentioned | at first | at the start | at the beginning | a moment ago | some time ago | a while ago | previously | in the beginning | you began | you started
            used to | last time | back when | originally | first you | now you | now it is | but now | and now | once said | once more
            """,
        [CsdCue.Clash] = """
            contradict | contradicts | contradicted | contradiction | contradictory | fit together | fits together | go together | goes together | both be true | both be right | both hold | both true | two things
            two different | something different | something else before | consistent | inconsistent | square with | squares with | reconcile | change your mind | changed your mind | changed about | changed since
            at odds | conflict | conflicts | tension | differ from | differs from | different from | moved from | which of the two | which one holds | does the earlier one
            """,
        [CsdCue.Inquiry] = """
            so far | our conversation | this conversation | this talk | our talk | our discussion | this discussion | our inquiry | where are we | where we are | where do we stand | step back | stepping back | looking back
            taking stock | take stock | pausing | before we go on | are we trying | are we really trying | we trying to find | have we | we have not asked | should we ask | should we be asking | which question
            the path | the way that brought | when we started | when we began | since we began | since the start | at the beginning of | changed your mind | your thinking changed | helped you most | what is settled
            still open | how is this going | how are we doing | on the right track | our question | the question we
            """,
    };

    public static PhraseTable Table { get; } = All.Aggregate(new PhraseTable(), (table, cue) => table.Add((int)cue.Key, cue.Value));
}
