using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>The student that says its script.</summary>
internal sealed class ScriptStudent(ScriptedStudent script) : IStudent
{
    public IReadOnlyDictionary<StudentFault, int>? Faults => null;

    public double? CostUsd => null;

    public StudentMessage Open() => script.Open();

    public Task<StudentAnswer> AnswerAsync(int turn, string tutorText, CancellationToken cancel) =>
        Task.FromResult(new StudentAnswer(script.Answer(turn, tutorText), null));
}
