using System.Text;

namespace SocraticBench.Core.Dialogues;

/// <summary>The marks around what a student pastes, so that whoever measures can tell its own words from the pasted ones.</summary>
public static class PastedText
{
    /// <summary>Begins the line before a pasted text; the title and <see cref="OpenEnd"/> follow.</summary>
    public const string Open = "=== pasted: ";

    /// <summary>Ends the line before a pasted text.</summary>
    public const string OpenEnd = " ===\n";

    /// <summary>The line after a pasted text.</summary>
    public const string Close = "\n=== end of paste ===\n";

    /// <summary>A message without what was pasted into it. A paste that is never closed reaches to the end. Linear in the message's length.</summary>
    public static string Strip(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var open = message.IndexOf(Open, StringComparison.Ordinal);
        if (open < 0)
        {
            return message;
        }

        var own = new StringBuilder();
        var from = 0;
        while (open >= 0)
        {
            own.Append(message, from, open - from);
            var close = message.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0)
            {
                return own.ToString().Trim();
            }

            from = close + Close.Length;
            open = message.IndexOf(Open, from, StringComparison.Ordinal);
        }

        return own.Append(message, from, message.Length - from).ToString().Trim();
    }
}
