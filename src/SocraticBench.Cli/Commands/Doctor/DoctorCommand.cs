using System.CommandLine;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary><c>doctor</c>: what is installed, reachable, writable and configured, and how to mend what is not.</summary>
internal static class DoctorCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("doctor", "Check what is installed, writable and configured, and say how to mend what is not")
        {
            Options = { frame.Lake, frame.Config, frame.Json },
            Examples = ["socratic-bench doctor", "SOCRATIC_LAKE=/srv/lake socratic-bench doctor", "socratic-bench doctor --json"],
        }.Does(frame, async context =>
        {
            var report = await Examination.OfAsync(context).ConfigureAwait(false);
            if (context.Json)
            {
                DoctorOutput.Json(report, context.Console.Out);
            }
            else
            {
                DoctorScreen.Print(report, context.Console.Screen);
            }

            return report.Ok ? ExitCode.Done : ExitCode.Failed;
        });
}
