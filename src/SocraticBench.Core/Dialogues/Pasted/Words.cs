namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>Words that every text shares, whatever its subject.</summary>
internal static class Words
{
    public static readonly string[] Names =
    [
        "Noa", "Pavel", "Ines", "Karim", "Lotte", "Bruno", "Yuki", "Amara", "Felix", "Sunna", "Dario", "Hanne", "Milan", "Rosa", "Theo", "Vera", "Oskar", "Nadia", "Ilias",
        "Greta", "Samir", "Edda", "Luca", "Maren", "Tariq", "Wanda", "Jonte", "Selma", "Anton", "Farah", "Piet", "Zora",
    ];

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Times =
        ["at a quarter past eight", "around ten", "just before noon", "after the break", "in the early afternoon", "at half past three", "towards the evening", "the morning after"];

    public static readonly string[] Manner =
    [
        "without any hurry", "twice over", "for practice", "in pairs", "on the back of an old sheet", "with a soft pencil", "from memory", "by the window", "in silence",
        "with many corrections", "in large letters", "out of curiosity", "one after the other", "as agreed", "in the usual order", "for the wall newspaper",
    ];

    public static readonly string[] Quality =
        ["careful", "untidy", "long", "short", "old", "new", "borrowed", "half-finished", "well-kept", "plain", "colourful", "crowded", "unusual", "familiar", "second", "last"];
}
