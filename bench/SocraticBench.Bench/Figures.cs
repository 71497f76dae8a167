using System.Diagnostics;
using System.Globalization;

namespace SocraticBench.Bench;

/// <summary>Times things and prints them as rows of a Markdown table.</summary>
internal static class Figures
{
    public static async Task<double[]> MillisecondsAsync(int times, Func<int, Task> work)
    {
        var each = new double[times];
        for (var n = 0; n < times; n++)
        {
            var start = Stopwatch.GetTimestamp();
            await work(n).ConfigureAwait(false);
            each[n] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(each);
        return each;
    }

    public static double Quantile(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    public static void Row(string name, double[] sorted) => Print(
        $"| {name} | {Quantile(sorted, 0.5):0.00} | {Quantile(sorted, 0.95):0.00} | {Quantile(sorted, 0.99):0.00} | {sorted[^1]:0.00} |");

    public static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>CPU seconds of this process so far: on a busy machine the only fair clock.</summary>
    public static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    public static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
