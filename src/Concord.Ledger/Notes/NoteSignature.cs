using System.Buffers.Binary;

namespace Concord.Ledger.Notes;

/// <summary>One signature line of a note: whose key, and what it made of the text.</summary>
/// <param name="Name">The key's name.</param>
/// <param name="KeyId">The key's number; name and number together say which key it is.</param>
/// <param name="Bytes">The signature as its kind defines it, without the key's number.</param>
public sealed record NoteSignature(string Name, uint KeyId, ReadOnlyMemory<byte> Bytes)
{
    private const string Dash = "— ";
    private const int KeyIdLength = sizeof(uint);

    /// <summary>Reads a line without its newline; null when it is not a signature line.</summary>
    public static NoteSignature? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!line.StartsWith(Dash, StringComparison.Ordinal) || line.Split(' ') is not [_, var name, var base64])
        {
            return null;
        }

        return KeyName.IsValid(name) && Base64.Decode(base64) is { Length: > KeyIdLength } bytes
            ? new NoteSignature(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes.AsMemory(KeyIdLength))
            : null;
    }

    /// <summary>The line as it stands under a note, without its newline.</summary>
    public override string ToString()
    {
        var bytes = new byte[KeyIdLength + Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, KeyId);
        Bytes.CopyTo(bytes.AsMemory(KeyIdLength));

        return $"{Dash}{Name} {Convert.ToBase64String(bytes)}";
    }
}
