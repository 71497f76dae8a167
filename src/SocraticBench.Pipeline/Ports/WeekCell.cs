using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Names one weekly summary.</summary>
/// <param name="Week">The week.</param>
/// <param name="Model">The tutor.</param>
/// <param name="Phase">The phase; null for all together.</param>
/// <param name="Temperature">The temperature; null for all together.</param>
public sealed record WeekCell(IsoWeek Week, string Model, Phase? Phase, double? Temperature);
