using SocraticBench.Core.Students;

namespace SocraticBench.Pipeline.Ports;

/// <summary>The student of one dialogue, asked turn after turn.</summary>
public interface IStudent
{
    /// <summary>The message that the tutor's first turn answers: the seed's own words, whoever plays it.</summary>
    StudentMessage Open();

    /// <summary>The message that answers a tutor turn. Durable, where it cost something, before it is handed on.</summary>
    /// <param name="turn">The tutor turn's number, 1 or more.</param>
    /// <param name="tutorText">What the tutor said; anything at all.</param>
    /// <param name="cancel">Stops between calls.</param>
    Task<StudentAnswer> AnswerAsync(int turn, string tutorText, CancellationToken cancel);

    /// <summary>Messages with each fault so far; null where the student makes none because no model plays it.</summary>
    IReadOnlyDictionary<StudentFault, int>? Faults { get; }

    /// <summary>US dollars so far; null where no model plays the student, or where any call's cost is unknown.</summary>
    double? CostUsd { get; }
}
