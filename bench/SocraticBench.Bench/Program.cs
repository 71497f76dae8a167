using BenchmarkDotNet.Running;
using SocraticBench.Bench.Score;

if (args is ["score", .. var rest])
{
    return await ScoreBench.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
