namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>The words of a subject, in the forms in which the grammar needs them.</summary>
/// <param name="Thing">Singular, with article.</param>
/// <param name="Things">Plural, without article.</param>
/// <param name="Topic">What a chapter is called.</param>
/// <param name="Doing">What people do, in the -ing form.</param>
/// <param name="Tool">Singular, with article.</param>
/// <param name="Place">With preposition.</param>
/// <param name="Unit">What is counted, plural.</param>
internal sealed record Lexicon(string[] Thing, string[] Things, string[] Topic, string[] Doing, string[] Tool, string[] Place, string[] Unit);
