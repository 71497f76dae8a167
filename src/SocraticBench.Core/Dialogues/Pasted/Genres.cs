namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>
/// The kinds of text that fill a context. They report who did what and where, in the words of the subject, and make no claim about how anything
/// is: a tutor who reads them learns nothing that decides the student's question.
/// </summary>
internal static class Genres
{
    /// <summary>What a student pastes about its subject.</summary>
    public static readonly Genre[] Documents =
    [
        new(["notes from {day}", "my notes on {topic}", "notebook, page {page}"], "- ", "\n",
        [
            "{doing}, then {doing}, {manner}", "new words today: {things}, {things}, {things}", "{name} asked about {topic}, we moved it to {day}",
            "bring {tool} on {day}", "the {quality} sheet with {number} {unit} is still {place}", "drawing of {thing} beside {thing}, {manner}",
            "see also page {page}, box {small}", "homework: {number} {unit} {place}", "group {small}: {name}, {name} and {name}", "left over: {topic} and {topic}",
            "{tool} was {place} again", "question for later: why {things} come before {things} in the book",
        ]),
        new(["excerpt, chapter {small}: {topic}", "from the reader, page {page}", "handout on {topic}"], "", " ",
        [
            "The chapter on {topic} opens with a picture of {thing} {place}.", "Beside it there is {thing}, drawn {manner} by a pupil.",
            "On page {page} the authors list {number} {unit} and ask the reader to sort them.", "A {quality} box describes {doing} {place}.",
            "The section then turns to {topic} and leaves {things} for later.", "Readers who like {doing} are sent to the appendix, where {tool} is shown.",
            "The margin shows {things}, {things} and, very small, {thing}.", "At the end of the section there are {small} tasks on {things}.",
            "The {quality} photograph was taken {place} in {month}.", "A footnote names {name} and {name}, who tested the tasks with a class.",
            "Between the two figures the text returns to {topic}, this time with {things}.", "It closes with a table of {number} {unit}, ordered by the month of collection.",
        ]),
        new(["group chat, {day}", "chat of group {small}", "messages from {month}"], "{name}: ", "\n",
        [
            "who has {tool}?", "I put {thing} {place}, nobody touch it please", "did anyone finish the part on {topic}", "I'm at page {page} and my head hurts",
            "can we do {doing} on {day} instead", "lol, I drew {thing} and it looks like {thing}", "{name} said there are {number} {unit}, I counted {number}",
            "reminder: {things} {place} {time}", "sending you the {quality} photo", "which {unit} are we supposed to use", "I'm late, start with {doing}",
            "thanks {name}, that helps", "ok {day} then, {time}", "the {quality} version is in the folder",
        ]),
        new(["list of materials, {month}", "measurement sheet {small}", "record kept by {name}"], "{day}, {time}: ", "\n",
        [
            "{number} {unit}, {doing}", "{number} {unit} and {small} more {place}", "{thing}, {quality}, {number} {unit}", "{things} counted {manner}, result {number}",
            "nothing entered, {tool} missing", "{small} {things}, signed by {name}", "repeated {manner}, {number} {unit}", "{tool} handed over to {name}",
            "moved {things} so that they stand {place}", "{number} {unit}, second count {number}",
        ]),
        new(["newsletter: {topic}", "invitation for {month}", "announcement: {topic}"], "", " ",
        [
            "Our next evening on {topic} takes place on {day} {time}.", "{name} will bring {thing} and talk about {doing}.", "Please leave {things} {place}, they are sorted on {day}.",
            "We thank {name} and {name} for {number} {unit}, given {manner}.", "In {month} the group visited an exhibition of {things} and stayed longer than planned.",
            "New members are welcome, {tool} can be borrowed.", "The {quality} cupboard has been tidied; {things} and {things} now have a shelf each.",
            "There were {number} guests, and {name} lost {tool}, which turned up {place}.", "Whoever likes {doing} may join group {small}.",
            "The programme for {month}: {topic}, {topic} and an open evening.", "A collection of {number} {unit} is on show {place}.",
        ]),
        new(["thread: help with {topic}", "forum page {small}: {things}", "question by {name}, {month}"], "> ", "\n",
        [
            "Hi all, I'm looking for {thing} for a project on {topic}.", "Welcome! There is a {quality} list of {things} in the pinned post.",
            "I've had {tool} for years, never needed another one.", "Moved this to the section on {topic}.", "Does anybody know where the picture of {thing} on page {page} is from",
            "We did this {manner} with {number} {unit}, took us all of {day}.", "Thanks, {name}, I'll try {doing} first.", "Same here, but {place}.",
            "Edited: it's {number} {unit}, I had typed {number}.", "Bump, still looking for {things}.", "Closing this, {name} has sent me {thing}.", "Nice drawing by the way, especially {thing}.",
        ]),
        new(["report of the visit on {day}", "essay draft by {name}", "project diary, week {small}"], "", " ",
        [
            "In the morning we met {place} and {name} counted us {manner}.", "First we were shown {thing}, then {thing}, and nobody asked anything.",
            "I liked {doing} best, although it took until {day} to get everything clean again.", "The guide had {number} {unit} in a {quality} box and let us hold {small} of them.",
            "{name} wrote down every word about {topic}, I drew {thing} instead.", "After lunch we went on with {doing}, {manner}.", "For the way back we had {tool} and a song.",
            "At home I sorted {things} and glued the {quality} ticket beside them.", "Next week we continue with {topic}, for which {name} prepares {thing}.",
            "We saw {things} {place}, more than I could count, the sheet says {number}.", "I would go again, mostly because of {things}.",
        ]),
        new(["minutes of the meeting on {day}", "agreed in {month}", "protocol, part {small}"], "* ", "\n",
        [
            "{name} reports on {topic}, {number} {unit} so far", "{tool} is to be repaired by {name}", "vote on {doing}: {small} in favour, {small} against",
            "the {quality} plan stays as it is until {month}", "{things} are kept {place} from now on", "{name} takes the minutes, {name} keeps the time",
            "the next meeting is on {day}, {time}", "postponed: {topic}, because {name} was ill", "{number} {unit} have been ordered, {small} are missing", "question by {name} about {things}, noted",
        ]),
    ];

    /// <summary>What fills the control arm: as long, about nothing.</summary>
    public static readonly Genre[] Padding =
    [
        new(["inventory of {topic}", "list for {month}", "stock, sheet {small}"], "- ", "\n",
        [
            "{number} {things}, {quality}", "{thing}, {place}", "{small} {things} and {small} {things}", "{tool}, kept {place}", "{number} {unit}, counted on {day}",
            "{things}, {number} {unit} each", "one {quality} box with {things}", "{thing} beside {thing}", "space left for {small} {things}", "label {page}: {things}",
        ]),
        new(["house book, {month}", "caretaker's log, week {small}", "entries from {day}"], "{day}, {time}: ", "\n",
        [
            "{doing}", "{doing} and {doing}, {manner}", "{name} brought {thing}", "{tool} put back {place}", "{number} {things} carried upstairs", "{thing} mended by {name}",
            "{things} delivered, {number} {unit}", "rain, {doing} put off until {day}", "clear sky, {things} left outside", "{name} and {name} on duty",
        ]),
        new(["a walk past {topic}", "description of {topic}", "leaflet, page {page}"], "", " ",
        [
            "From the gate the path leads past {things} and {things}.", "After {number} {unit} there is {thing}, then nothing for a while.", "On the left stands {thing}, {quality} but sound.",
            "Visitors leave their {things} {place}.", "In {month} one often meets {name}, who is {doing}.", "The path turns and runs along {number} {unit} of fence.",
            "There are {small} {things} to sit on.", "{tool} hangs on its hook beside {thing}.", "At the corner somebody has set down {thing}.", "From here it is {number} {unit} back to the gate.",
            "On {day} the place is quiet {time}.",
        ]),
    ];

    /// <summary>What a student says beside the point.</summary>
    public static readonly Genre[] Sidebars =
    [
        new([""], "", " ",
        [
            "By the way, {name} has borrowed {tool} again and I need it on {day}.", "Sorry, the doorbell rang, it was {name} with {thing}.",
            "My phone is at {number} percent and the charger is in the other bag.", "Somebody is {doing} right beside me, so I'm a bit distracted.",
            "Totally unrelated, but we have to hand in something about {topic} on {day} as well.", "{name} just sent me a photo of {thing}, very funny.",
            "I had {small} slices of toast and I'm still hungry.", "It has been raining since {day}.", "My bus leaves in {number} minutes.", "There's a smell of paint here because they're redoing the hall.",
            "{name} wants to know whether I come along to see the {things} in {month}.", "I keep being interrupted, the neighbours are moving out.",
            "I found an old {quality} ticket in my bag.", "We also talked about {things} today, and I didn't listen.", "Hold on, I've got to let the cat out.", "Sorry for the typos, I'm writing with one hand.",
            "{name} owes me {small} stickers, just saying.", "I can hear {name} practising the trumpet through the wall.", "My tea has gone cold in the meantime.",
            "Did I mention that we're having guests on {day}.", "I dreamt of {things} last night, of all things.", "Somebody has left a window open and my papers are everywhere.",
            "{name} and {name} are quarrelling about {tool} next door.", "The library closes at {small} today, so I can't take forever.", "I still have to pick up a parcel {time}.",
            "There was {thing} on the way here, right in the middle of the pavement.", "My left shoe squeaks, it drives me mad.", "On {day} I'm away, by the way, in case you wonder.",
            "{name} says hello, whatever that means.", "We had {topic} before the break and {topic} after it, I'm mixing it all up.", "I've got a song in my head and it won't go away.",
            "The lights went off for a moment here.",
        ]),
    ];
}
