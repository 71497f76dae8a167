using SocraticBench.Cli.CommandLine;

using var interruption = Interruption.OfProcess();
return await CliApp.RunAsync(args, CliHost.OfProcess(interruption));
