using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Students;

/// <summary>Something that the student is to say in one message.</summary>
/// <param name="Kind">What kind of thing; null where it is only said, such as a slot's first value.</param>
/// <param name="ItemId">Its name.</param>
/// <param name="Text">What is said.</param>
internal sealed record Planting(PlantedKind? Kind, string ItemId, string Text);
