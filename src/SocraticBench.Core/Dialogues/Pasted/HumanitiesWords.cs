namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>The words of the humanities.</summary>
internal static class HumanitiesWords
{
    public static readonly Lexicon History = new(
        ["a parchment", "a coin", "a town wall", "a travel diary", "a map", "a guild book", "a bridge", "a portrait", "a harbour", "a mill", "a seal", "a photograph"],
        ["parchments", "coins", "town walls", "diaries", "maps", "guild books", "bridges", "portraits", "harbours", "market squares", "seals", "photographs", "inventories", "roads"],
        ["trade routes", "daily life in a port", "the history of paper", "craftsmen and guilds", "old maps", "how archives work", "clothing through the ages", "bridges and roads", "family trees"],
        ["copying an inscription", "dating a photograph", "sorting postcards", "reading old handwriting", "drawing the town plan", "interviewing neighbours", "comparing two maps"],
        ["the card index", "the magnifying glass", "the time line", "the atlas", "the scanner", "the box of postcards", "the museum guide", "the parish register"],
        ["in the archive", "at the museum", "in the reading room", "on the town square", "in the second chapter", "on the display board"],
        ["letters", "maps", "pages", "photographs", "visitors", "entries"]);

    public static readonly Lexicon Ethics = new(
        ["a story", "a promise book", "a debate card", "a questionnaire", "a picture card", "a role play", "a diary entry", "a newspaper cutting", "a discussion circle", "a poster", "a letter"],
        ["stories", "debate cards", "questionnaires", "picture cards", "role plays", "diary entries", "newspaper cuttings", "discussion circles", "posters", "letters", "examples", "rules of the game"],
        ["living together", "listening", "rules at school", "neighbourhood", "friendship in novels", "festivals", "how debates are run", "thought experiments in films", "voluntary work"],
        ["retelling a story", "collecting examples", "drawing a mind map", "sitting in a circle", "taking the minutes", "playing both roles", "writing a letter", "sorting the cards"],
        ["the talking stick", "the card box", "the flip chart", "the sand timer", "the anthology", "the class diary", "the question box", "the big poster"],
        ["in the discussion circle", "in the reader", "on the flip chart", "in the common room", "at the round table", "on the pinboard"],
        ["cards", "votes", "stories", "speakers", "minutes", "letters"]);

    public static readonly Lexicon Language = new(
        ["a dialogue", "a postcard", "a vocabulary card", "a crossword", "a poem", "a radio play", "a menu", "a dictionary", "a headline", "a tongue twister", "a song text", "an advert"],
        ["dialogues", "postcards", "vocabulary cards", "crosswords", "poems", "radio plays", "dictionaries", "headlines", "tongue twisters", "songs", "adverts", "proverbs", "loan words"],
        ["greetings", "at the market", "letters and emails", "sounds and spelling", "reading aloud", "place names", "proverbs", "telling a story", "the weather report", "on the telephone"],
        ["reading aloud", "recording a dialogue", "filling in gaps", "sorting cards", "copying a poem", "listening twice", "acting out a scene", "collecting headlines"],
        ["the dictionary", "the card box", "the recorder", "the reader", "the workbook", "the grammar table", "the headphones", "the word list"],
        ["in the language lab", "in unit four", "on the noticeboard", "in the workbook", "at the evening class", "in the margin"],
        ["words", "cards", "lines", "recordings", "pages", "verses"]);
}
