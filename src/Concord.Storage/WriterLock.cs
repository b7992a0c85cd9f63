using System.Globalization;

namespace Concord.Storage;

/// <summary>Keeps a workspace for one writing process: a lock of the operating system, gone when the process is, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private const int WouldBlockOnUnix = 11;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private readonly FileStream _held;

    private WriterLock(FileStream held) => _held = held;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="WorkspaceException">Another process, or another part of this one, holds it.</exception>
    public static WriterLock Take(WorkspaceFolder folder)
    {
        try
        {
            var held = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(folder.Holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

            return new WriterLock(held);
        }
        catch (IOException taken) when (taken.HResult is WouldBlockOnUnix or SharingViolationOnWindows)
        {
            throw new WorkspaceException(
                $"The workspace '{folder.Path}' is in use by {HolderOf(folder)}: stop that program, or import through its pages.");
        }
    }

    public void Dispose() => _held.Dispose();

    private static string HolderOf(WorkspaceFolder folder)
    {
        try
        {
            return $"process {int.Parse(File.ReadAllText(folder.Holder), CultureInfo.InvariantCulture)}";
        }
        catch (Exception unknown) when (unknown is IOException or FormatException or OverflowException)
        {
            return "another process";
        }
    }
}
