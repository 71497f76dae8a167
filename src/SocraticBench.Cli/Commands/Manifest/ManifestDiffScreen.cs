using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Manifests;
namespace SocraticBench.Cli.Commands.Manifest;
internal static class ManifestDiffScreen { public static void Print(RunManifest a, RunManifest b, CommandContext c) => throw new NotImplementedException(a.ManifestId + b.ManifestId + c.Json); }
