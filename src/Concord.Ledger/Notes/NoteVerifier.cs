using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Concord.Ledger.Notes;

/// <summary>A public key with its name: what somebody needs to check a log's or a witness's signatures.</summary>
/// <remarks>Source: C2SP signed-note, "Verifier keys", and tlog-cosignature for witnesses.</remarks>
public sealed class NoteVerifier
{
    private const int TimeLength = sizeof(ulong);
    private readonly byte[] _publicKey;

    /// <summary>A key by its parts.</summary>
    /// <param name="name">Not empty, without white space and plus signs.</param>
    /// <param name="kind">What it signs.</param>
    /// <param name="publicKey">32 bytes.</param>
    /// <exception cref="ArgumentException">The name or the key's length is not allowed.</exception>
    public NoteVerifier(string name, SignatureKind kind, ReadOnlySpan<byte> publicKey)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!KeyName.IsValid(name))
        {
            throw new ArgumentException("A key's name is not empty and holds neither white space nor '+'.", nameof(name));
        }

        if (publicKey.Length != Ed25519.PublicKeyLength)
        {
            throw new ArgumentException($"A public key has {Ed25519.PublicKeyLength} bytes.", nameof(publicKey));
        }

        (Name, Kind, _publicKey) = (name, kind, publicKey.ToArray());
        KeyId = KeyName.IdOf(name, kind, publicKey);
    }

    /// <summary>The key's name; for a log's key, the log's origin.</summary>
    public string Name { get; }

    /// <summary>What it signs.</summary>
    public SignatureKind Kind { get; }

    /// <summary>The key's number, made from name, kind and key.</summary>
    public uint KeyId { get; }

    /// <summary>The 32 bytes of the key.</summary>
    public ReadOnlyMemory<byte> PublicKey => _publicKey;

    /// <summary>Reads a verifier key such as <c>example.com/log+530d903a+AekyeR…</c>; null when it is none.</summary>
    /// <remarks>Divided at the first two plus signs only: the base64 behind them may hold more.</remarks>
    public static NoteVerifier? Parse(string vkey)
    {
        ArgumentNullException.ThrowIfNull(vkey);
        var parts = vkey.Split('+', 3);
        if (parts.Length < 3 || !KeyName.IsValid(parts[0]) || Base64.Decode(parts[2]) is not [var kind, .. var key])
        {
            return null;
        }

        if (key.Length != Ed25519.PublicKeyLength || !Enum.IsDefined((SignatureKind)kind))
        {
            return null;
        }

        var verifier = new NoteVerifier(parts[0], (SignatureKind)kind, key);

        return verifier.ToString() == vkey ? verifier : null;
    }

    /// <summary>Whether a signature line names this key.</summary>
    public bool IsNamedBy(NoteSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);

        return signature.Name == Name && signature.KeyId == KeyId;
    }

    /// <summary>Whether a signature line was made by this key over this text.</summary>
    public bool Verifies(string text, NoteSignature signature)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsNamedBy(signature))
        {
            return false;
        }

        if (Kind == SignatureKind.Ed25519)
        {
            return Ed25519.Verify(_publicKey, Encoding.UTF8.GetBytes(text), signature.Bytes.Span);
        }

        return MomentOf(signature) is { } moment
            && Ed25519.Verify(_publicKey, CosignedMessage(text, moment.ToUnixTimeSeconds()), signature.Bytes.Span[TimeLength..]);
    }

    /// <summary>When a witness says it cosigned; null for a log's signature, or a moment no calendar holds.</summary>
    public DateTimeOffset? MomentOf(NoteSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (Kind != SignatureKind.Cosignature || signature.Bytes.Length != TimeLength + Ed25519.SignatureLength)
        {
            return null;
        }

        var seconds = BinaryPrimitives.ReadUInt64BigEndian(signature.Bytes.Span);

        return seconds is > 0 and <= 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds((long)seconds) : null;
    }

    /// <summary>The verifier key as text, to be handed to others.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}+{KeyId:x8}+{Convert.ToBase64String([(byte)Kind, .. _publicKey])}");

    internal static byte[] CosignedMessage(string text, long seconds) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"cosignature/v1\ntime {seconds}\n{text}"));
}
