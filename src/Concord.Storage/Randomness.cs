using System.Security.Cryptography;

namespace Concord.Storage;

/// <summary>Where salts, nonces and keys come from: drawn in large pieces and handed out in order.</summary>
/// <param name="fill">Fills a span with random bytes; a test hands in a sequence it can repeat.</param>
internal sealed class Randomness(Action<Span<byte>> fill)
{
    private readonly byte[] _drawn = new byte[8192];
    private int _used = 8192;

    /// <summary>The system's own generator.</summary>
    public static Action<Span<byte>> OfSystem => RandomNumberGenerator.Fill;

    /// <summary>The next bytes, used for nothing else.</summary>
    public byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        Fill(bytes);

        return bytes;
    }

    /// <summary>Fills a span with the next bytes.</summary>
    public void Fill(Span<byte> target)
    {
        if (target.Length > _drawn.Length - _used)
        {
            fill(_drawn);
            _used = 0;
        }

        var next = _drawn.AsSpan(_used, target.Length);
        next.CopyTo(target);
        next.Clear();
        _used += target.Length;
    }
}
