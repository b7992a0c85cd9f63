using System.IO.Compression;

namespace Concord.Cli;

/// <summary>A file to write, compressed where its name ends in .gz.</summary>
internal static class OutputFile
{
    public static Stream Create(string path)
    {
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);

        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal) : file;
    }
}
