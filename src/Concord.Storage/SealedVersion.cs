using System.Text;
using Concord.Ledger.Entries;

namespace Concord.Storage;

/// <summary>Opens the disclosures of a version.</summary>
internal static class SealedVersion
{
    /// <summary>The disclosures; null when the key or a byte is not what it was.</summary>
    /// <param name="keys">The workspace's keys.</param>
    /// <param name="subject">The record's name in the leaves.</param>
    /// <param name="wrapped">The record's key under the workspace's.</param>
    /// <param name="sealedBytes">The disclosures under the record's key.</param>
    public static IReadOnlyList<Disclosure>? Open(WorkspaceKeys keys, string subject, byte[] wrapped, byte[] sealedBytes) =>
        WrappedKey.Unwrap(keys.Wrapping, NewVersion.Audience, subject, wrapped) is { } key
        && SealedContent.Open(key, subject, sealedBytes) is { } joined
            ? Disclosure.Split(Encoding.ASCII.GetString(joined))
            : null;
}
