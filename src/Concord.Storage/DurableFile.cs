using System.Runtime.InteropServices;

namespace Concord.Storage;

/// <summary>Files that are there whole or not at all, whatever happens to the machine while they are written.</summary>
internal static class DurableFile
{
    private const UnixFileMode Ordinary = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const int ReadOnly = 0;

    /// <summary>Writes a file beside its place, makes it durable, and moves it there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, UnixFileMode mode = Ordinary)
    {
        var beside = $"{path}.new";
        File.Delete(beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using (var file = new FileStream(beside, options))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Makes the names in a folder durable. The framework opens no folders, so the system is asked itself.</summary>
    public static void Settle(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var opened = Open(folder, ReadOnly);
        if (opened >= 0)
        {
            _ = Sync(opened);
            _ = Close(opened);
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int file);
}
