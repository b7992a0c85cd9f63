namespace Concord.Storage;

/// <summary>What decides which of two versions of a piece counts (CONTRACT §1).</summary>
/// <param name="Updated">The source's own time of change in UTC ticks; null where it has none.</param>
/// <param name="Version">The version's number: a later import's is greater, and within one import the greater content's.</param>
/// <param name="Json">The content.</param>
internal readonly record struct Standing(long? Updated, long Version, byte[] Json)
{
    /// <summary>
    /// Whether this version counts rather than another: the newest time of change, any rather than none; at equal times the
    /// greater by bytes, so that no order of import matters; without times the newest recorded.
    /// </summary>
    public bool Beats(Standing other)
    {
        if (Updated != other.Updated)
        {
            return (Updated ?? long.MinValue) > (other.Updated ?? long.MinValue);
        }

        return Updated is null ? Version > other.Version : Json.AsSpan().SequenceCompareTo(other.Json) > 0;
    }
}
