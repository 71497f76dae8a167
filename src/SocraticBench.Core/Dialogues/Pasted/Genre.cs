namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>A kind of text: how it is headed, what its lines are made of, how they are set.</summary>
/// <param name="Titles">Templates of its heading.</param>
/// <param name="Lines">Templates of its lines.</param>
/// <param name="Before">What stands before each line, such as a bullet; a template.</param>
/// <param name="After">What stands after each line: a blank or a line break.</param>
internal sealed record Genre(Template[] Titles, Template[] Lines, Template Before, string After)
{
    public Genre(string[] titles, string before, string after, string[] lines)
        : this([.. titles.Select(title => new Template(title))], [.. lines.Select(line => new Template(line))], new Template(before), after)
    {
    }
}
