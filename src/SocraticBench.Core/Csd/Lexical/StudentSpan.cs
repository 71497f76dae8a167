namespace SocraticBench.Core.Csd.Lexical;

/// <summary>One sentence of a student's, as what a tutor may take up.</summary>
/// <param name="Id">Name within the dialogue, such as <c>u12.3</c>: the message and the sentence in it.</param>
/// <param name="Turn">The tutor turn that the message is given to, 1-based.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Content">Its content words.</param>
/// <param name="Meaning">The same for comparison by the measure in use.</param>
internal sealed record StudentSpan(string Id, int Turn, string Text, LexicalText Content, IComparableText Meaning);
