using System.Text;

namespace Concord.Ledger.Notes;

/// <summary>A text with the signatures of those who stand by it.</summary>
/// <remarks>
/// Source: C2SP signed-note. Its text means nothing until <see cref="Check"/> has answered <see cref="NoteTrust.Verified"/>.
/// </remarks>
public sealed class SignedNote
{
    /// <summary>A note with more signature lines than this is refused.</summary>
    public const int MostSignatures = 100;

    /// <summary>A note longer than this many bytes is refused.</summary>
    public const int LongestNote = 1_000_000;

    /// <summary>A note by its parts.</summary>
    /// <param name="text">Ends in a newline and holds no other control character.</param>
    /// <param name="signatures">One or more.</param>
    /// <exception cref="ArgumentException">The text or the number of signatures is not allowed.</exception>
    public SignedNote(string text, IReadOnlyList<NoteSignature> signatures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(signatures);
        if (!IsText(text))
        {
            throw new ArgumentException("A note's text ends in a newline and holds no other control character.", nameof(text));
        }

        if (signatures.Count is 0 or > MostSignatures)
        {
            throw new ArgumentException($"A note has 1 to {MostSignatures} signatures.", nameof(signatures));
        }

        (Text, Signatures) = (text, signatures);
    }

    /// <summary>What was signed, with its last newline.</summary>
    public string Text { get; }

    /// <summary>All signature lines in their order, known or not.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Reads a note; null when it is malformed. Nothing is verified yet.</summary>
    public static SignedNote? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestNote || Utf8.Decode(bytes) is not { } note || !IsText(note))
        {
            return null;
        }

        var blank = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0)
        {
            return null;
        }

        var lines = note[(blank + 2)..].Split('\n');
        var signatures = lines[..^1].Select(NoteSignature.Read).ToList();

        return signatures.Count is > 0 and <= MostSignatures && !signatures.Contains(null)
            ? new SignedNote(note[..(blank + 1)], signatures!)
            : null;
    }

    /// <summary>Checks every signature that claims to be by one of these keys.</summary>
    /// <param name="known">The keys somebody trusts.</param>
    public NoteTrust Check(params IEnumerable<NoteVerifier> known)
    {
        var keys = known.ToList();
        var claims = Signatures.SelectMany(s => keys.Where(k => k.IsNamedBy(s)).Select(k => k.Verifies(Text, s))).ToList();
        if (claims.Contains(false))
        {
            return NoteTrust.InvalidSignature;
        }

        return claims.Count > 0 ? NoteTrust.Verified : NoteTrust.Unverified;
    }

    /// <summary>Those of these keys that signed it, each once, in the order of the signatures.</summary>
    public IReadOnlyList<NoteVerifier> SignedBy(params IEnumerable<NoteVerifier> known)
    {
        var keys = known.ToList();

        return [.. Signatures.SelectMany(s => keys.Where(k => k.Verifies(Text, s))).Distinct()];
    }

    /// <summary>The same note with more signatures under it; lines it already has are not repeated.</summary>
    public SignedNote With(params IEnumerable<NoteSignature> more)
    {
        var lines = Signatures.Select(s => s.ToString()).ToHashSet(StringComparer.Ordinal);

        return new SignedNote(Text, [.. Signatures, .. more.Where(s => lines.Add(s.ToString()))]);
    }

    /// <summary>The note as it is stored and sent.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(s => $"{s}\n"))}";

    /// <summary>The note as it is stored and sent, in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    private static bool IsText(string text) => text.EndsWith('\n') && !text.Any(c => c < ' ' && c != '\n');
}
