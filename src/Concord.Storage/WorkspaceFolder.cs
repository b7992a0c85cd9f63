namespace Concord.Storage;

/// <summary>Where the parts of a workspace lie.</summary>
/// <param name="Path">The workspace's folder.</param>
internal sealed record WorkspaceFolder(string Path)
{
    public string Database => System.IO.Path.Combine(Path, "concord.db");

    /// <summary>The log's private key and the key of the contents. Whoever reads it can sign and read.</summary>
    public string Keys => System.IO.Path.Combine(Path, "concord.key");

    /// <summary>Held by the one process that writes.</summary>
    public string Lock => System.IO.Path.Combine(Path, "concord.lock");

    /// <summary>The number of the process that holds the lock.</summary>
    public string Holder => System.IO.Path.Combine(Path, "concord.pid");

    /// <summary>The static log: checkpoint, tiles and entry bundles.</summary>
    public string Ledger => System.IO.Path.Combine(Path, "ledger");

    public bool IsEmpty => !File.Exists(Database);

    /// <summary>Makes the folder where it is missing, for its owner only: the evidence in it is not for everybody on the machine.</summary>
    public void Make()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
