namespace Concord.Ledger.Entries;

/// <summary>The key of one record, locked under the key of the workspace for one audience.</summary>
/// <remarks>The audience is bound in: a key wrapped for the two principals does not open for anybody else's label.</remarks>
public static class WrappedKey
{
    /// <summary>Wraps a record's key.</summary>
    /// <param name="workspaceKey">32 bytes.</param>
    /// <param name="nonce">12 bytes never used before with the workspace's key.</param>
    /// <param name="audience">Who may read, one line without a newline.</param>
    /// <param name="belongsTo">What the record's content belongs to.</param>
    /// <param name="key">The record's 32 bytes.</param>
    /// <exception cref="ArgumentException">A length is wrong or the audience holds a newline.</exception>
    public static byte[] Wrap(ReadOnlySpan<byte> workspaceKey, ReadOnlySpan<byte> nonce, string audience, string belongsTo, ReadOnlySpan<byte> key) =>
        key.Length == SealedContent.KeyLength
            ? SealedContent.Seal(workspaceKey, nonce, Label(audience, belongsTo), key)
            : throw new ArgumentException($"A key has {SealedContent.KeyLength} bytes, not {key.Length}.", nameof(key));

    /// <summary>Unwraps a record's key; null when the workspace's key, the audience or the record is another.</summary>
    /// <exception cref="ArgumentException">The workspace's key has the wrong length or the audience holds a newline.</exception>
    public static byte[]? Unwrap(ReadOnlySpan<byte> workspaceKey, string audience, string belongsTo, ReadOnlySpan<byte> wrapped) =>
        SealedContent.Open(workspaceKey, Label(audience, belongsTo), wrapped) is { Length: SealedContent.KeyLength } key ? key : null;

    private static string Label(string audience, string belongsTo) => audience.Contains('\n', StringComparison.Ordinal)
        ? throw new ArgumentException("An audience is one line.", nameof(audience))
        : $"key for {audience}\n{belongsTo}";
}
