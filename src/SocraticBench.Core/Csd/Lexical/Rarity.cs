using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Lexical;

/// <summary>
/// What a stem weighs, by how common it is in conversations about anything: three bands instead of a corpus's frequencies, so that the weight of a
/// rare word does not hang on whether some corpus happened to hold it. Function words weigh nothing and are never asked about.
/// </summary>
internal static class Rarity
{
    /// <summary>Weight of a word that is in every conversation.</summary>
    public const double Everyday = 0.5;

    /// <summary>Weight of a word that is in many.</summary>
    public const double Familiar = 1.5;

    /// <summary>Weight of any other word, and of a number.</summary>
    public const double Rare = 3;

    /// <summary>Words of every conversation, above all of asking and answering.</summary>
    public const string EverydayWords = """
        again always never ever maybe perhaps back before after ask answer question say said tell told talk speak mean meant call explain describe think thought
        thinking know known knew believe feel felt see seen saw look find found take took taken put give gave given come came goes going gone want wanted need use used
        make made makes keep kept let start begin began stop try tried show shown turn happen change changed different other another same thing things something anything
        everything nothing someone somebody anyone anybody everyone everybody nobody one ones two first last next way time times day lot bit little much many few less
        good bad better best right wrong true false sure certain kind sort part point case example idea view claim word words reason sense step way really very quite
        too still yet even only also already around away enough ever far long often once since through together while whether within upon both either every each own such
        who whom whose i'd i've you've that'd there's what's don didn doesn isn wasn couldn wouldn shouldn can't mention mentioned hold held stand lead leads follow
        follows matter matters most least hard easy new old big small people person person's year years today now later earlier here there else instead able suppose
        guess wonder wondering sound sounds seem seems understand understood remember moment mind interesting help learn learned fact facts conclusion assume assumption
        assumptions evidence support consider imagine alternatively statement fit fits hmm okay alright hello thanks thank please yeah yes nope wow exactly actually probably
        """;

    /// <summary>Words of many conversations.</summary>
    public const string FamiliarWords = """
        second third three four five six seven eight nine ten hundred half number numbers count week month hour minute night morning evening summer winter school class teacher student
        friend mother father sister brother family child children boy girl man woman men women home house room door book page line picture drawing list story name names
        place world country city street work works working worked job money pay paid price water food hand head eye eyes face body car ball game test exam write writing
        written wrote read reading check checked measure result results problem rule rules law plan side end top bottom front middle left round open close closed begin
        run ran walk stay leave leaving lose lost win bring brought buy bought carry hear heard play move moved grow grew fall fell stands sit live lived die wait simple
        clear whole full empty high low short large tall young early late quick slow free real sorry afraid happy tired strong weak heavy light hot cold warm dark black
        white red blue green sound wish hope love like care share agree disagree decide choose compare doubt notice expect surprise trust proof prove figure
        """;

    private static readonly WordIndex s_bands = Bands();

    /// <summary>The weight of a stem.</summary>
    public static double Of(ulong stem) => s_bands[stem] switch { 0 => Everyday, 1 => Familiar, _ => Rare };

    private static WordIndex Bands()
    {
        var bands = new WordIndex(1024);
        foreach (var (band, words) in new[] { (0, EverydayWords), (1, FamiliarWords) })
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (Stemmer.Stem(word) is not 0 and var stem)
                {
                    bands.Add(stem, band);
                }
            }
        }

        return bands;
    }
}
