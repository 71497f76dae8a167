using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Cli.Commands.Show;

/// <summary>What there is to show of a run. A run that is not scored yet has a transcript only.</summary>
/// <param name="Transcript">The dialogue as it happened.</param>
/// <param name="Turns">The scored turns by their number; empty where the run is not scored.</param>
/// <param name="Summary">The run in numbers; null where the run is not scored.</param>
internal sealed record RunView(Transcript Transcript, IReadOnlyDictionary<int, Turn> Turns, RunSummary? Summary);
