using System.Reflection;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Contracts;

/// <summary>A port's adapter without its contract suite is unfinished, and nobody would notice.</summary>
public sealed class AdapterCoverageTests
{
    [Theory]
    [InlineData(typeof(ILake), typeof(LakeContract))]
    [InlineData(typeof(IRunIndex), typeof(RunIndexContract))]
    [InlineData(typeof(ILease), typeof(LeaseContract))]
    public void Every_adapter_has_a_suite_derived_from_the_contract(Type port, Type contract)
    {
        var suites = Assemblies().SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(contract)).Select(suite => suite.Name).ToArray();

        foreach (var adapter in Assemblies().SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsClass: true, IsAbstract: false } && port.IsAssignableFrom(type)))
        {
            Assert.True(suites.Any(suite => suite.StartsWith(adapter.Name, StringComparison.Ordinal)), $"{adapter.Name} has no suite derived from {contract.Name}");
        }
    }

    private static IEnumerable<Assembly> Assemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "SocraticBench.*.dll").Select(file => Assembly.Load(AssemblyName.GetAssemblyName(file)));
}
