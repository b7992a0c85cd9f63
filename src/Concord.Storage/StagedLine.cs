namespace Concord.Storage;

/// <summary>One piece of evidence on its way in.</summary>
/// <param name="File">The file's place among those handed in together, from 0.</param>
/// <param name="Number">The line of the file it came from.</param>
/// <param name="IsUnfolded">Whether the line unfolded into several pieces.</param>
/// <param name="Kind">The kind of evidence.</param>
/// <param name="Id">The id within the kind.</param>
/// <param name="Updated">The source's own time of change in UTC ticks; null where it has none.</param>
/// <param name="Json">The evidence, byte for byte.</param>
internal sealed record StagedLine(int File, long Number, bool IsUnfolded, string Kind, string Id, long? Updated, byte[] Json)
{
    /// <summary>The source's own time of change; null where it has none.</summary>
    public DateTimeOffset? UpdatedAt => Updated is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
