namespace SocraticBench.Core.Students;

/// <summary>What any student says, whatever the subject: words around the seed's own. Neutral in age and mood.</summary>
internal static class StudentPhrases
{
    public static readonly string[] Openers =
    [
        "Hmm.", "Okay.", "Let me think.", "Good question.", "Well.", "Right.", "I see.", "One moment.", "Fair enough.", "Let me try.",
        "Hm, all right.", "I'd put it like this.", "That's hard to say.", "So.", "Let me say it slowly.", "Alright then.",
    ];

    public static readonly string[] Again =
    [
        "I keep coming back to the same thing.", "I can only say it again.", "It is still what I said.", "My answer hasn't moved much.",
        "I turned it over once more.", "Even on second thought it looks like this to me.", "Same as before, I'm afraid.", "Once more, then.",
        "I'm going round in a circle, I notice.", "It comes out the same way.",
    ];

    public static readonly string[] Tails =
    [
        "That is as far as I get.", "At least that's how I see it.", "I hope that makes sense.", "Maybe I'm putting it badly.", "I can't say it any better.",
        "That's what I have.", "I'm fairly sure of that.", "I haven't thought about it more than that.", "Maybe that is enough.", "I'd have to look closer.",
        "It's the best I can do right now.", "I'm not sure what you're after.", "That much I can say.", "Beyond that I'm guessing.",
    ];

    public static readonly string[] Silence =
    [
        "Hello, are you still there?", "Your message came through empty.", "I can't see an answer from you.", "Did something get lost? Nothing arrived.",
        "There is nothing on my screen.", "I'm waiting, nothing has come.",
    ];

    public static readonly string[] Statement =
    [
        "Okay, if you say so.", "Fine, I'll take your word for it.", "I wrote that down.", "So I should just remember that, I suppose.",
        "Right, but I don't see yet how that fits with what I think.", "Okay. I'm not sure what I'm supposed to do with that.",
        "If that's how it is, then that's how it is.", "I'll believe you, though I couldn't explain it to anyone.",
    ];

    public static readonly string[] Lecture =
    [
        "Sorry, you lost me somewhere in the middle.", "That was a lot at once. I stopped following after the first part.",
        "I read it twice and I still couldn't repeat it.", "Wait, too much. What was the point again.", "I got tangled up in all of that.",
        "I nodded along but I couldn't say any of it back to you.", "My head is full now. I've forgotten what we were talking about.",
        "It sounds right, but it went past me.",
    ];

    public static readonly string[] Aporia =
    [
        "So everything I leaned on is gone, and I don't know what to think any more.", "Now I honestly have no idea.",
        "I was so sure when we started, and now I can't defend any of it.", "I have to admit that I don't know.",
    ];

    public static readonly string[] Resolving =
    [
        "I'd like to start over from what I can actually be sure of.", "Let me build it up again, slowly this time.",
        "My first idea is out, so it has to be something else.", "I think there's a simpler way to see it, but I don't have it yet.",
        "I'm holding on to the parts that survived.", "I'd rather test the next idea before I trust it.", "It feels less comfortable but more honest.",
        "One piece of it is getting clearer.",
    ];

    public static readonly string[] Reconcile =
    [
        "True, I said two different things about {slot}. I'd stay with the last one: {value}", "You caught that. About {slot} I changed my mind without noticing. Now I'd say: {value}",
        "Right, both can't hold. For {slot} I mean this: {value}", "I didn't see that I contradicted myself about {slot}. What I hold now: {value}",
    ];
}
