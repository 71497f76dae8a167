using System.Diagnostics;
using System.Globalization;

namespace SocraticBench.Tests.Local.Lake;

/// <summary>A real file system of a few kilobytes in memory, to fill up and to remount; needs the right to mount.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TempFolder _folder = new();

    private SmallDisk()
    {
    }

    public string Path => _folder["disk"];

    public static SmallDisk OfKilobytes(int size)
    {
        var disk = new SmallDisk();
        Directory.CreateDirectory(disk.Path);
        if (!OperatingSystem.IsLinux() || !Run("-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={size}k"), "tmpfs", disk.Path))
        {
            disk._folder.Dispose();
            Assert.Skip("needs Linux and the right to mount");
        }

        return disk;
    }

    public void RemountReadOnly() => Assert.True(Run("-o", "remount,ro", disk: Path));

    public void Dispose()
    {
        using var unmount = Process.Start(new ProcessStartInfo("umount", [Path]) { RedirectStandardError = true });
        unmount?.WaitForExit();
        _folder.Dispose();
    }

    private static bool Run(string option, string value, string disk) => Run(option, value, "", "", disk);

    private static bool Run(params string[] arguments)
    {
        try
        {
            using var mount = Process.Start(new ProcessStartInfo("mount", arguments.Where(argument => argument.Length > 0)) { RedirectStandardError = true });
            mount!.WaitForExit();
            return mount.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
