using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Concord.Ledger.Notes;

/// <summary>The rules for the name of a key that signs notes, and the number made from it.</summary>
/// <remarks>Source: C2SP signed-note, "Format" and "Signatures".</remarks>
internal static class KeyName
{
    public static bool IsValid(string name) => name.Length > 0 && !name.Any(c => char.IsWhiteSpace(c) || c == '+' || c < ' ');

    public static uint IdOf(string name, SignatureKind kind, ReadOnlySpan<byte> publicKey)
    {
        byte[] named = [.. Encoding.UTF8.GetBytes(name), (byte)'\n', (byte)kind, .. publicKey];

        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(named));
    }
}
