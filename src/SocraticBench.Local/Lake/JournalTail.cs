using Microsoft.Win32.SafeHandles;

namespace SocraticBench.Local.Lake;

/// <summary>Finds where a journal's whole entries end. Each entry ends with a line feed, written with it: what follows the last one was torn by a crash.</summary>
internal static class JournalTail
{
    private const int Step = 64 * 1024;

    public static long EndOfWholeEntries(SafeFileHandle file)
    {
        var buffer = new byte[Step];
        var end = RandomAccess.GetLength(file);
        while (end > 0)
        {
            var start = Math.Max(0, end - Step);
            var read = ReadFully(file, buffer.AsSpan(0, (int)(end - start)), start);
            var last = buffer.AsSpan(0, read).LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                return start + last + 1;
            }

            end = start;
        }

        return 0;
    }

    private static int ReadFully(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        var total = 0;
        while (total < buffer.Length && RandomAccess.Read(file, buffer[total..], offset + total) is var read and > 0)
        {
            total += read;
        }

        return total;
    }
}
