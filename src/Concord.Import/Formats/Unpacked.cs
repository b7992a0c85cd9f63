using System.IO.Compression;

namespace Concord.Import.Formats;

/// <summary>Opens a file's content, unpacking gzip on the way, under the limits.</summary>
internal static class Unpacked
{
    /// <summary>The content of a file that is read line by line.</summary>
    public static Stream Stream(SourceFile file, Limits limits) => Open(file, limits.StreamBytes, limits);

    /// <summary>The content of a file that is held whole.</summary>
    public static Stream Document(SourceFile file, Limits limits) => Open(file, limits.DocumentBytes, limits);

    /// <summary>All bytes of a file that is held whole.</summary>
    public static byte[] Bytes(SourceFile file, Limits limits)
    {
        using var document = Document(file, limits);
        using var bytes = new MemoryStream();
        document.CopyTo(bytes);

        return bytes.ToArray();
    }

    private static LimitedStream Open(SourceFile file, long most, Limits limits)
    {
        var packed = new CountedStream(file.Open());
        Span<byte> start = stackalloc byte[2];
        var read = packed.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        packed.Dispose();

        if (read < 2 || start[0] != 0x1F || start[1] != 0x8B)
        {
            return new LimitedStream(file.Open(), most, null, limits.Expansion);
        }

        packed = new CountedStream(file.Open());

        return new LimitedStream(new GZipStream(packed, CompressionMode.Decompress), most, packed, limits.Expansion);
    }
}
