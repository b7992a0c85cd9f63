using System.Globalization;
using Concord.Ledger.Merkle;

namespace Concord.Ledger.Notes;

/// <summary>A log's name, size and root: the three lines that stand for everything in it.</summary>
/// <remarks>
/// Source: C2SP tlog-checkpoint. A root that is not 32 bytes is refused here, though the format leaves that to the log.
/// </remarks>
public sealed record Checkpoint
{
    /// <summary>A checkpoint by its parts.</summary>
    /// <param name="origin">The log's name: one line, not empty.</param>
    /// <param name="head">Size and root.</param>
    /// <param name="extensions">Further lines, none of them empty; normally none at all.</param>
    /// <exception cref="ArgumentException">A line is empty or holds a control character, or the size is negative.</exception>
    public Checkpoint(string origin, TreeHead head, params IReadOnlyList<string> extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        ArgumentOutOfRangeException.ThrowIfNegative(head.Size);
        if (!IsLine(origin) || !extensions.All(IsLine))
        {
            throw new ArgumentException("A line of a checkpoint is not empty and holds no control character.", nameof(origin));
        }

        (Origin, Head, Extensions) = (origin, head, extensions);
    }

    /// <summary>The log's name, equal to the name of its key.</summary>
    public string Origin { get; }

    /// <summary>Size and root.</summary>
    public TreeHead Head { get; }

    /// <summary>Lines after the root; this log writes none.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>The text that is signed.</summary>
    public string Text
    {
        get
        {
            var size = Head.Size.ToString(CultureInfo.InvariantCulture);

            return $"{Origin}\n{size}\n{Head.Root}\n{string.Concat(Extensions.Select(e => $"{e}\n"))}";
        }
    }

    /// <summary>Reads a checkpoint's text; null when it is malformed.</summary>
    public static Checkpoint? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('\n') is not [var origin, var size, var root, .. var extensions, ""])
        {
            return null;
        }

        return IsLine(origin) && extensions.All(IsLine) && Decimal(size) is { } leaves && MerkleHash.TryParse(root, out var hash)
            ? new Checkpoint(origin, new TreeHead(leaves, hash.Value), extensions)
            : null;
    }

    /// <summary>Reads the checkpoint out of a note that the log's key signed; null when it is not that.</summary>
    /// <param name="note">The note.</param>
    /// <param name="log">The log's key; its name must be the checkpoint's origin.</param>
    public static Checkpoint? Open(SignedNote note, NoteVerifier log)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(log);

        return log.Kind == SignatureKind.Ed25519
            && note.Check(log) == NoteTrust.Verified
            && Parse(note.Text) is { } checkpoint && checkpoint.Origin == log.Name ? checkpoint : null;
    }

    /// <summary>Reads the checkpoint out of a note's bytes; null when it is malformed or not signed by the log's key.</summary>
    public static Checkpoint? Open(ReadOnlySpan<byte> note, NoteVerifier log) => SignedNote.Read(note) is { } read ? Open(read, log) : null;

    /// <summary>This checkpoint signed by its log.</summary>
    /// <exception cref="ArgumentException">The key has another name than the log.</exception>
    public SignedNote SignedBy(NoteSigner log)
    {
        ArgumentNullException.ThrowIfNull(log);

        return log.Verifier.Name == Origin
            ? new SignedNote(Text, [log.Sign(Text)])
            : throw new ArgumentException($"The log '{Origin}' is not signed by the key of '{log.Verifier.Name}'.", nameof(log));
    }

    /// <summary>A number as the formats write it: decimal, without sign and without zeros in front; null otherwise.</summary>
    internal static long? Decimal(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;

    private static bool IsLine(string line) => !string.IsNullOrEmpty(line) && !line.Any(c => c < ' ');
}
