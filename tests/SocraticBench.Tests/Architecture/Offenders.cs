namespace SocraticBench.Tests.Architecture;

/// <summary>Says each offender on its own line, whole: xunit's own message cuts long collections short.</summary>
internal static class Offenders
{
    /// <summary>Fails unless there are none.</summary>
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n  {string.Join("\n  ", all)}");
    }
}
