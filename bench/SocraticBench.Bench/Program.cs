using BenchmarkDotNet.Running;
using SocraticBench.Bench.Csd;
using SocraticBench.Bench.Index;
using SocraticBench.Bench.Lake;
using SocraticBench.Bench.Score;

// Benchmarks that need a set-up of their own are commands; everything else is BenchmarkDotNet's.
return args switch
{
    ["score", .. var rest] => await ScoreBench.RunAsync(rest).ConfigureAwait(false),
    ["csd", .. var rest] => CsdBench.Run(rest),
    ["index", .. var rest] => await IndexBench.RunAsync(rest).ConfigureAwait(false),
    ["journal", .. var rest] => await JournalBench.RunAsync(rest).ConfigureAwait(false),
    ["lake", .. var rest] => await LakeBench.RunAsync(rest).ConfigureAwait(false),
    ["curated", .. var rest] => await CuratedBench.RunAsync(rest).ConfigureAwait(false),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1,
};
