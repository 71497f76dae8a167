using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Show;

/// <summary>A run for programs.</summary>
internal static class RunOutput
{
    /// <summary>One object: <c>header</c>, <c>summary</c> or null, <c>turns</c> (the scored turn where there is one, else the transcript's), <c>end</c>.</summary>
    public static void Json(RunView run, int fromTurn, int toTurn, TextWriter writer)
    {
        var turns = run.Transcript.Turns
            .Where(turn => turn.TurnNumber >= fromTurn && turn.TurnNumber <= toTurn)
            .Select(object (turn) => run.Turns.TryGetValue(turn.TurnNumber, out var scored) ? scored : turn);
        var shown = new { run.Transcript.Header, run.Summary, Turns = turns, run.Transcript.End };
        writer.WriteLine(JsonSerializer.Serialize(shown, RecordJson.Options));
    }
}
