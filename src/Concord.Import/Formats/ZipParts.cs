using System.IO.Compression;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>The parts of a zip archive, as office programs write it; each is opened under the limits, and all together stay within them.</summary>
internal sealed class ZipParts : IDisposable
{
    private const int MostParts = 20_000;
    private const long Grace = 1 << 24;

    private readonly ZipArchive _archive;
    private readonly Limits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _room;

    private ZipParts(ZipArchive archive, Limits limits)
    {
        (_archive, _limits, _room) = (archive, limits, limits.DocumentBytes);
        foreach (var entry in Entries(archive).Where(e => !e.FullName.EndsWith('/')))
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.Split('/').Contains(".."))
            {
                throw new RefusedFileException($"The file holds a part named '{Shown.Of(entry.FullName)}', which leads out of it; save it again with an office program.");
            }

            if (!_parts.TryAdd(name, entry))
            {
                throw new RefusedFileException($"The file holds the part '{Shown.Of(name)}' twice, so it is not certain which one is shown; save it again with an office program.");
            }
        }
    }

    /// <summary>The names of the parts, folders parted by slashes, none in front.</summary>
    public IEnumerable<string> Names => _parts.Keys;

    /// <summary>Whether a file begins like a zip archive.</summary>
    public static bool Is(SourceFile file)
    {
        using var content = file.Open();
        Span<byte> start = stackalloc byte[4];

        return content.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8);
    }

    /// <summary>Opens an archive.</summary>
    /// <exception cref="RefusedFileException">It is damaged, breaks a limit, or names its parts in a way no office program does.</exception>
    public static ZipParts Open(SourceFile file, Limits limits)
    {
        var bytes = new MemoryStream(Unpacked.Bytes(file, limits));
        try
        {
            return new ZipParts(new ZipArchive(bytes, ZipArchiveMode.Read), limits);
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException("The file is cut off or damaged; save it again.");
        }
    }

    /// <summary>Whether there is a part of this name, whatever its case.</summary>
    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>The bytes of a part; what is broken or too large on the way refuses the file.</summary>
    /// <exception cref="RefusedFileException">The part is damaged, or it says of itself that it is larger than it may be.</exception>
    public Stream Open(string name)
    {
        var (entry, shown) = (_parts[name], Shown.Of(name));
        var most = Math.Min(entry.Length, Math.Min(_room, Math.Max(Grace, entry.CompressedLength * _limits.Expansion)));
        _room -= most;
        try
        {
            return new LimitedStream(entry.Open(), most, null, _limits.Expansion, shown);
        }
        catch (Exception problem) when (problem is InvalidDataException or NotSupportedException)
        {
            throw LimitedStream.DamagedPart(shown);
        }
    }

    public void Dispose() => _archive.Dispose();

    private static IReadOnlyCollection<ZipArchiveEntry> Entries(ZipArchive archive) => archive.Entries is { Count: <= MostParts } entries
        ? entries
        : throw new RefusedFileException($"The file holds more than {MostParts} parts, which no office program writes; save it again with one.");
}
