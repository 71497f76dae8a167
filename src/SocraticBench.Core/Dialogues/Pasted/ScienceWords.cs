namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>The words of the sciences.</summary>
internal static class ScienceWords
{
    public static readonly Lexicon Mathematics = new(
        ["a number line", "a bar chart", "a rectangle", "a remainder", "a product", "a divisor", "an angle", "a diagonal", "a proof", "a table of values", "an equation", "a polygon"],
        ["number lines", "triangles", "remainders", "products", "divisors", "angles", "squares", "proofs", "equations", "polygons", "place values", "estimates", "sketches", "dice"],
        ["rounding", "long division", "symmetry", "measuring areas", "negative numbers", "mental arithmetic", "percentages", "coordinates", "prime numbers", "scale drawings", "data and charts"],
        ["folding paper", "filling in tables", "estimating lengths", "drawing to scale", "counting squares", "checking a result backwards", "sorting shapes", "writing out every step"],
        ["the compass", "the set square", "the squared paper", "the abacus", "the measuring tape", "the number cards", "the pocket calculator", "the geometry software"],
        ["on the blackboard", "in the exercise book", "on page two of the worksheet", "in the maths corner", "on the poster by the door", "in the old textbook"],
        ["squares", "exercises", "solutions", "centimetres", "cards", "points"]);

    public static readonly Lexicon Physics = new(
        ["a lever", "a pendulum", "a spring", "a magnet", "a lens", "a battery", "an inclined plane", "a pulley", "a mirror", "a thermometer", "a tuning fork", "a small motor"],
        ["levers", "pendulums", "springs", "magnets", "lenses", "batteries", "pulleys", "mirrors", "wires", "weights", "light beams", "tuning forks", "measuring errors", "sketches"],
        ["friction", "sound", "reflection", "simple machines", "heat", "electric circuits", "pressure in liquids", "waves", "energy at home", "optics", "magnetism"],
        ["measuring the period", "reading the scale", "setting up the track", "noting the temperature", "repeating the trial", "drawing the arrows", "adjusting the lens", "wiring the lamp"],
        ["the spring balance", "the stopwatch", "the air track", "the voltmeter", "the light gate", "the metre rule", "the clamp stand", "the data logger"],
        ["in the physics room", "on the long bench", "in the lab book", "behind the curtain", "at the third station", "in the collection cupboard"],
        ["seconds", "centimetres", "readings", "volts", "degrees", "trials"]);

    public static readonly Lexicon Biology = new(
        ["a leaf", "a seed pod", "a beetle", "a moss cushion", "a microscope slide", "a root", "a feather", "a nest", "a pond sample", "a mushroom", "a twig", "a snail"],
        ["leaves", "seed pods", "beetles", "mosses", "slides", "roots", "feathers", "nests", "samples", "mushrooms", "snails", "lichens", "seedlings", "drawings"],
        ["life in the pond", "the forest floor", "insects in winter", "bird calls", "the herbarium", "seasons in the hedge", "tracks and traces", "the school garden", "cells under the microscope"],
        ["pressing flowers", "counting petals", "labelling jars", "drawing under the microscope", "watering the trays", "sorting by shape", "listening at dawn", "weighing the harvest"],
        ["the hand lens", "the microscope", "the collecting jar", "the tweezers", "the field guide", "the pressing board", "the rain gauge", "the notebook with the green cover"],
        ["in the greenhouse", "at the pond", "on the window sill", "in the school garden", "along the hedge", "in the biology room"],
        ["specimens", "millimetres", "seedlings", "sightings", "pots", "drawings"]);

    public static readonly Lexicon Programming = new(
        ["a function", "a test", "a text file", "a menu", "a button", "a commit", "a folder", "a dictionary", "a timer", "a comment", "a module", "a log line"],
        ["functions", "tests", "text files", "menus", "buttons", "commits", "folders", "dictionaries", "timers", "comments", "modules", "log lines", "warnings", "branches"],
        ["file formats", "naming things", "reading from the keyboard", "small games", "drawing on the screen", "working in pairs", "version control", "user interfaces", "code review"],
        ["renaming a file", "writing a comment", "drawing a flow chart", "tidying the folder", "reading the manual", "reviewing in pairs", "stepping line by line", "writing a test first"],
        ["the editor", "the debugger", "the terminal", "the linter", "the issue tracker", "the whiteboard", "the shared repository", "the build server"],
        ["in the computer room", "in the repository", "in the second exercise", "on the course page", "in the group chat", "on the projector"],
        ["lines", "tests", "commits", "warnings", "files", "minutes"]);
}
