using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>A stream that refuses to become larger than it may.</summary>
/// <param name="inner">What is read.</param>
/// <param name="most">The most bytes that may be read.</param>
/// <param name="packed">The packed bytes behind <paramref name="inner"/>, where it unpacks; counts how many were used.</param>
/// <param name="expansion">How many times larger than its packed bytes it may become.</param>
/// <param name="part">The part of an archive that is read; null = the whole file.</param>
internal sealed class LimitedStream(Stream inner, long most, CountedStream? packed, int expansion, string? part = null) : Stream
{
    private const long Grace = 1 << 24;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = Filled(buffer);
        if (count == 0 && buffer.Length > 0 && packed is not null && !IsWhole())
        {
            throw Damaged();
        }

        _read += count;
        if (_read > most)
        {
            throw new RefusedFileException(part is null
                ? $"After {Limits.Words(most)} the file is still not at its end, which is more than this format may have; split it and import the parts."
                : $"The file has a part '{part}' that swells beyond {Limits.Words(most)}, which is more than it may; save the file again with an office program.");
        }

        if (packed is not null && _read > Grace && _read > packed.Count * expansion)
        {
            throw new RefusedFileException(
                $"After {Limits.Words(packed.Count)} packed, {Limits.Words(_read)} came out, more than {expansion} times as much; unpack the file and import what is inside.");
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Filled(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException) when (part is not null)
        {
            throw DamagedPart(part);
        }
        catch (InvalidDataException) when (packed is not null)
        {
            throw Damaged();
        }
    }

    /// <summary>Whether the packed bytes end with the length of what came out, as gzip closes (RFC 1952 §2.3.1).</summary>
    private bool IsWhole()
    {
        packed!.CopyTo(Null);

        return packed.Count >= 18 && packed.Ending == (uint)_read;
    }

    /// <summary>What is said of a part whose bytes make no sense.</summary>
    public static RefusedFileException DamagedPart(string part) => new($"The file has a damaged part '{part}'; save it again with an office program.");

    private RefusedFileException Damaged() => new(
        $"After {Limits.Words(_read)} unpacked, the packed bytes make no sense: the .gz file is damaged, cut off, or several in one; fetch it again, or unpack it first.");
}
