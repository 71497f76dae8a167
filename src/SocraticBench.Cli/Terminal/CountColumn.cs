using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SocraticBench.Cli.Terminal;

/// <summary>How many of how many, which says more of a slow stage than a percentage.</summary>
internal sealed class CountColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}")).RightJustified();
}
