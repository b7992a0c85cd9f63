using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Concord.Ledger.Notes;

/// <summary>A private key with its name: a log that signs its checkpoints, or a witness that cosigns them.</summary>
public sealed class NoteSigner
{
    private const string Prefix = "PRIVATE+KEY+";
    private readonly byte[] _seed;

    /// <summary>A key by its parts.</summary>
    /// <param name="name">Not empty, without white space and plus signs; a log's key is named by the log's origin.</param>
    /// <param name="kind">What it signs.</param>
    /// <param name="seed">The private 32 bytes, drawn at random by whoever makes the key.</param>
    /// <exception cref="ArgumentException">The name or the seed's length is not allowed.</exception>
    public NoteSigner(string name, SignatureKind kind, ReadOnlySpan<byte> seed)
    {
        _seed = seed.ToArray();
        Verifier = new NoteVerifier(name, kind, Ed25519.PublicKeyOf(seed));
    }

    /// <summary>The public half.</summary>
    public NoteVerifier Verifier { get; }

    /// <summary>Reads a key as <see cref="ToSecretText"/> writes it; null when it is none.</summary>
    public static NoteSigner? Parse(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal) || secret[Prefix.Length..].Split('+', 3) is not [var name, var id, var key])
        {
            return null;
        }

        if (!KeyName.IsValid(name) || Base64.Decode(key) is not [var kind, .. { Length: Ed25519.SeedLength } seed] || !Enum.IsDefined((SignatureKind)kind))
        {
            return null;
        }

        var signer = new NoteSigner(name, (SignatureKind)kind, seed);

        return signer.Verifier.KeyId.ToString("x8", CultureInfo.InvariantCulture) == id ? signer : null;
    }

    /// <summary>The log's signature under a note's text.</summary>
    /// <exception cref="InvalidOperationException">This is a witness's key: it signs with a moment.</exception>
    public NoteSignature Sign(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Verifier.Kind == SignatureKind.Ed25519
            ? Signature(Ed25519.Sign(_seed, Encoding.UTF8.GetBytes(text)))
            : throw new InvalidOperationException("A witness's key cosigns with a moment.");
    }

    /// <summary>The witness's signature under a checkpoint's text.</summary>
    /// <param name="text">The checkpoint without its signatures.</param>
    /// <param name="now">The moment of signing; whole seconds count.</param>
    /// <exception cref="InvalidOperationException">This is a log's key: it signs without a moment.</exception>
    public NoteSignature Cosign(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Verifier.Kind != SignatureKind.Cosignature)
        {
            throw new InvalidOperationException("A log's key signs without a moment.");
        }

        var seconds = now.ToUnixTimeSeconds();
        var timed = new byte[sizeof(ulong) + Ed25519.SignatureLength];
        BinaryPrimitives.WriteUInt64BigEndian(timed, (ulong)seconds);
        Ed25519.Sign(_seed, NoteVerifier.CosignedMessage(text, seconds)).CopyTo(timed, sizeof(ulong));

        return Signature(timed);
    }

    /// <summary>The private key as one line of text. Whoever reads it can sign as this log or witness.</summary>
    public string ToSecretText() =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Verifier.Name}+{Verifier.KeyId:x8}+{Convert.ToBase64String([(byte)Verifier.Kind, .. _seed])}");

    private NoteSignature Signature(byte[] bytes) => new(Verifier.Name, Verifier.KeyId, bytes);
}
