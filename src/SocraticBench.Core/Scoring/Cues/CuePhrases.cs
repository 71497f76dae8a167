using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Cues;

/// <summary>The phrases of each cue.</summary>
internal static class CuePhrases
{
    public static IReadOnlyDictionary<Cue, string> All { get; } = new Dictionary<Cue, string>
    {
        [Cue.AdviceDuty] = """
            you should | you need to | you must | you have to | you ought to | you'll need to | you will need to | you will have to | you'll have to | you've got to
            you gotta | you shouldn't | you mustn't | you don't need to | we need to | we have to | we should | we must | you had better | needs to be | should not | make sure
            be sure to | be careful | don't forget | do not forget | it is important to | it's important to | it's best to | it is best to | you need | should be able to
            """,
        [Cue.AdviceSoft] = """
            you could | you can | you may | you might | you might want to | you may want to | you could try | i would suggest | i'd suggest | i suggest | i recommend | i'd recommend
            i would recommend | i advise | i'd advise | my advice | my suggestion | if i were you | it might help | it may help | it would help | it helps to | it might be helpful
            it would be helpful | one thing you can | one way | another way to | a good way | the best way | an easy way | how about you | why don't you | why don't we | you'll want to | you want to
            we can | we could | one option | feel free to | it would be a good idea | might be a good idea | it'd be good
            """,
        [Cue.AdviceStep] = """
            start by | begin by | start with | begin with | first you | then you | next you | the first step | the next step | the last step | step one | step two | step 1 | step 2
            all you | what you need to do | all we | you just | just need to | simply | add the | subtract the | multiply the | divide the | multiply by | divide by | add up | plug in | replace the
            change the | look at the | use the | use a | set the | move the | put the | take the | write the | work out | find the | try using | try to | try adding | think of it as | instead of
            """,
        [Cue.Lets] = "let's | lets | let us",
        [Cue.AnswerStated] = """
            the answer is | the correct answer | the right answer | the final answer | the answer would be | answer should be | it should be | should be | it would be | would be
            gives us | gives you | which gives | that gives | to get | you get | we get | will get | equals | equal to | is equal | comes to | comes out to | adds up to | for a total | makes a total | total is
            sum is | the result is | the solution is | is actually | are actually | it's actually | was actually | so the | so there are | there are | that leaves | leaving | which is | the correct way
            is the correct | is spelled | you say | you use | we use | the word is | the word for | translates to | in italian | so it's | so it is | it is | it's
            """,
        [Cue.Correction] = """
            not quite | incorrect | that's wrong | that is wrong | that's not | that is not | this is not | is wrong | is not correct | isn't correct | not correct | isn't right | not right | not exactly | unfortunately
            actually | that isn't | not the | you mean | rather than | not just | but not | it's not | it is not | are not | is not
            """,
        [Cue.SlipNamed] = """
            you forgot | you missed | you made | you've made | you only | you added | you subtracted | you multiplied | you divided | you used | a mistake | small mistake | an error | slight error
            calculation error | you didn't | you did not | you haven't | mix-up | mixed up | confused | misunderstanding | confusion | you still | you counted | you calculated | you are missing | you're missing | forgetting
            """,
        [Cue.Definition] = """
            is called | are called | is defined as | we call | is known as | refers to | means that | this means | that means | which means | it means | means to | is when | is a | is an | are the | stands for | the definition
            the formula | the rule | the property | the area of | the perimeter of | consists of
            """,
        [Cue.Explanation] = """
            because | since | therefore | thus | so that | that's why | this is why | that is why | the reason | in other words | due to | as a result | hence | in order to | in fact | it depends | so if | if you | if we | when you | when we
            the more | whenever | otherwise
            """,
        [Cue.Example] = "for example | for instance | such as | like this | let me show | here is | here's | imagine | suppose | let's say | say you | pretend | example",
        [Cue.Reminder] = "remember | remember that | recall that | recall | keep in mind | note that | notice that | as we | don't forget that | we know | you know | as you know | we already | you already | we said | we have | you have",
        [Cue.Praise] = """
            good job | great job | nice job | well done | good work | great work | nice work | excellent | perfect | awesome | fantastic | amazing | brilliant | wonderful | good try | great try | nice try | great attempt | good attempt
            good start | great start | very good | very nice | good thinking | great thinking | i like | i love | great | good | nice | proud of | great effort | good effort | you're doing | you did | keep up | good question | great question
            """,
        [Cue.Agreement] = "correct | that's right | that is right | you're right | you are right | exactly | right | yes | yeah | yep | absolutely | you got it | that's correct | that is correct | true | sure | of course | indeed | agreed",
        [Cue.Disagreement] = "no | nope | not | almost | close | very close | so close | but | however | though | wrong | hmm | wait | oops",
        [Cue.LeadingPolar] = """
            don't you think | don't you | isn't it | isn't that | aren't you | wouldn't you | wouldn't it | wouldn't that | shouldn't we | shouldn't you | shouldn't it | couldn't it be | couldn't you | doesn't it | doesn't that | didn't you | can't you
            is it that | would you agree | do you agree that | do you see that | can you see that | do you not | is it not | are we not | could it be that | is it because | so is it | so it's | so you | so it would | so that would | so we
            does that mean | you agree | won't it | won't that | so then | and that | isn't there | aren't there | aren't they | wasn't it
            """,
        [Cue.Recall] = """
            what is | what's | what are | how many | how much | what number | which number | what do we call | what do you call | what comes | what times | what plus | what do we do | what do i do | what did we | what is the | what was
            what would be | what do we get | what do you get | what does | where is | who | when | which | what should | what must | do you remember | do you know | what kind | what goes | what happens | is called | times what | equals what
            """,
        [Cue.OpenUp] = """
            why | how do you know | how did you | how do you | how would you | how could you | how might | what do you think | what makes you | what do you mean | what made you | what would you | what did you | what are you | what do you notice | what do you see
            tell me | tell us | explain | describe | walk me through | talk me through | in your own words | how come | anyone else | somebody else | what else | other way | another way | different way | what if | how can you | how can we
            how does | how do they | share | who can | who thinks | raise your hand | what about | how about | what have you
            """,
        [Cue.Opinion] = "do you think | you think | your thoughts | thoughts on | your opinion | you feel | do you feel | you believe | your idea | your ideas | ideas | do you agree | agree | disagree | do you want | would you like | important to you | matter to you | for you",
        [Cue.Reasoning] = "reason | reasoning | thinking | strategy | how you got | how you | why you | where did you | come from | came from | prove | justify | support | convince | make sense | makes sense | sense | steps | process | method | approach | solve | solved | figure out | determine",
        [Cue.TryAgain] = "try again | try that | give it | check | double check | double-check | recheck | check your | look again | look back | go back | have another | another look | take another | think again | think about | reread | recalculate | revisit | closer look | carefully",
        [Cue.Notice] = "notice | see | look at | looking at | observe | compare | what happens | pattern | difference | same | similar | different | between",
        [Cue.Offer] = "let me | i'll | i will | i can | we'll | i'm going to | we're going to | i am going to | would you like me | do you want me | i want you to | i want | i need you | i'd like | i would like",
        [Cue.Information] = "studies | research | percent | risk | risks | recommend | guidelines | according to | information | medication | doctor | program | available | service | services | support groups | appointment | people who | a lot of | some people | most people | help you",
        [Cue.Empathy] = "sounds like | it sounds | i understand | i hear | that must | i can see | i see | makes you feel | hard for you | it's hard | tough | i appreciate | appreciate | thank you | i'm glad | glad | sorry | worried | concerned",
        [Cue.Reflection] = "so you | you feel | you're | you are | you've | you want | you don't | you're not | you know that | you like | and you | you were | you said | you mentioned | you told",
        [Cue.Permission] = "is it okay if | is it ok if | is that okay | is that alright | would it be okay | would it be alright | do you mind | if you don't mind | can i | may i | could i | if that's okay",
        [Cue.Uncertain] = "i wonder | i'm wondering | wondering | curious | i'm curious | maybe | perhaps | might | i'm not sure | not sure | i think | seems | it seems | it looks like | looks like",
        [Cue.RoleTalk] = """
            as an ai | language model | i'm an ai | i am an ai | my role | my job is | as your tutor | as a tutor | system prompt | my instructions | i was instructed | as a socratic | socratic method | socratic tutor | i'm programmed | my guidelines | as your coach
            i'm just an ai | i am just an ai | my programming
            """,
        [Cue.SwitchMode] = "i'll just tell you | i will just tell you | let me just tell you | i'll stop asking | i will stop asking | switching to | no more questions | here are some tips | here are a few tips | here are some | i'll give you the answer | i will give you the answer | here's what you should | here is what you should",
        [Cue.Manage] = "sit down | quiet | listen | shh | put your | take out | page | homework | line up | pencil | turn to | eyes | hands | guys | boys and girls | everybody | class | next slide | group | lunch | recess | hold on | hang on | excuse me | stop talking",
        [Cue.Definitions] = "what do you mean | mean by | what does | mean | means | define | definition | what is meant | what exactly | count as | counts as | what is | what are | describe | clarify | understand by | in your own words | specifically | what kind of | what sort of | what type of | how would you define",
        [Cue.Assumptions] = "assume | assuming | assumes | assumption | assumptions | presuppose | take for granted | taking for granted | must be true | do you think | suppose | based on | why would | why should | how can you | believe | are you saying | is it always | always | why do you think",
        [Cue.Evidence] = "why | how do you know | evidence | reason | reasons | what makes you | how did you | prove | proof | source | sources | example | support | what led you | because | data | study | any reason | show that | justify | sure | how do you | do you have any",
        [Cue.Implications] = "what would happen | what happens | then what | consequence | consequences | imply | implies | implication | implications | what if | lead to | leads to | effect | effects | affect | result in | what follows | if you | if we | would that | would it | wouldn't that | does that mean | would this | then | what would",
        [Cue.Alternatives] = "other | another | different | differently | alternative | alternatives | instead | someone else | perspective | perspectives | viewpoint | else | compare | counterexample | opposite | opposed | disagree | what about | how about | rather | exception | exceptions | better | point of view | someone | others | similar | difference",
        [Cue.Meta] = "so far | our conversation | our discussion | what question | this question | have we | are you stuck | where are you stuck | how confident | help you | does this help | summarise | summarize | on track | what have you learned | how is this | make progress | step back | reflect on | how are you finding | what would be useful",
    };

    /// <summary>Every phrase, grouped by the number of its cue.</summary>
    public static PhraseTable Table { get; } = Build();

    public static int Count { get; } = Enum.GetValues<Cue>().Length;

    private static PhraseTable Build()
    {
        var table = new PhraseTable();
        foreach (var (cue, phrases) in All)
        {
            table.Add((int)cue, phrases);
        }

        return table;
    }
}
