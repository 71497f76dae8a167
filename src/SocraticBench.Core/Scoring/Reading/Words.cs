namespace SocraticBench.Core.Scoring.Reading;

/// <summary>The closed word classes that sentence and question finding rest on. Contractions are one word.</summary>
internal static class Words
{
    // First of the fields: the sets below gather into it as they are made.
    private static readonly WordIndex s_classes = new(1024);

    public static readonly WordSet Question = new(s_classes, 0, "what how why which who whom whose where when what's how's why's who's where's when's whats hows");

    public static readonly WordSet Auxiliary = new(s_classes, 1, """
        is are was were am do does did can could would will should shall may might must have has had
        isn't aren't wasn't weren't don't doesn't didn't can't couldn't wouldn't won't shouldn't haven't hasn't hadn't 'd 's
        """);

    public static readonly WordSet NegativeAuxiliary = new(s_classes, 2, "isn't aren't wasn't weren't don't doesn't didn't can't couldn't wouldn't won't shouldn't haven't hasn't hadn't");

    public static readonly WordSet Be = new(s_classes, 3, "is are was were am isn't aren't wasn't weren't");

    public static readonly WordSet Do = new(s_classes, 4, "do does did don't doesn't didn't");

    public static readonly WordSet Have = new(s_classes, 5, "have has had haven't hasn't hadn't");

    public static readonly WordSet Can = new(s_classes, 6, "can could can't couldn't may might");

    public static readonly WordSet Quantity = new(s_classes, 7, "many much long far often old big tall high fast hard likely important confident ready soon");

    public static readonly WordSet Subject = new(s_classes, 8, """
        i you we he she it they this that these those there the a an your my our his her its their anyone anybody everyone everybody
        someone any all some each both one either
        """);

    public static readonly WordSet Opening = new(s_classes, 9, """
        ok okay so well now and but then great good right alright yes yeah yep no nope oh ah um uh uhm hmm hm mm mhm first next also please
        actually again exactly perfect nice excellent wonderful sure cool correct indeed interesting hi hello hey remember wow true thanks
        because or sorry anyway however finally wait
        """);

    public static readonly WordSet Pivot = new(s_classes, 10, "so now but then and or because");

    public static readonly WordSet TagEnd = new(s_classes, 11, "right okay ok correct yes yeah no huh eh true alright");

    public static readonly WordSet Abbreviation = new(s_classes, 12, "mr mrs ms dr prof st vs etc eg ie cf approx fig no vol jr sr");

    public static readonly WordSet Negation = new(s_classes, 13, "not no never n't don't doesn't didn't can't isn't aren't wasn't won't cannot nothing neither nor wrong incorrect");

    public static readonly WordSet Function = new(s_classes, 14, """
        the a an of to in on at for from by with without about into over under and or but if so because as than that this these those
        is are was were be been being am do does did have has had can could will would should may might must i you we he she it they
        me him us them my your our his her its their what how why which who where when not no yes there here then now just also
        let's it's that's you're i'm don't doesn't didn't what's one two all some any each more most up down out
        """);

    public static readonly WordSet Stop = new(s_classes, 15, """
        the a an of to in on at for from by with about into over and or but if so because as than that this these those is are was were
        be been being am do does did have has had can could will would should may might must i you we he she it they me him us them my
        your our his her its their what how why which who where when not no yes there here then now just also let's it's that's you're
        i'm don't doesn't didn't what's all some any each more most up down out ok okay well oh um uh good great right get got like
        """);

    public static readonly WordSet QuestionPivot = new(s_classes, 20, "so now but then and or");

    public static readonly WordSet You = new(s_classes, 21, "you your yours you're you've you'll you'd");

    public static readonly WordSet Self = new(s_classes, 22, "i my me i'm i've i'll i'd mine");

    public static readonly WordSet We = new(s_classes, 23, "we us our we're we've we'll let's");

    /// <summary>Words that point back to what was said.</summary>
    public static readonly WordSet Pointers = new(s_classes, 24, "that this it those these you your yours they them there here again");

    public static readonly WordSet Yes = new(s_classes, 25, "yes yeah yep ok okay right sure yup exactly correct thanks mhm true mm");

    /// <summary>The classes of a word, a bit each.</summary>
    public static uint ClassesOf(ulong hash) => s_classes[hash] is > 0 and var classes ? (uint)classes : 0;
}
