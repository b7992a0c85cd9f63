namespace Concord.Import;

/// <summary>What a person says about the files they import, and what the host knows.</summary>
public sealed record ImportChoices
{
    /// <summary>The organisation's time zone: a plain date means its whole day there.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The moment of reading; recurrences are unfolded around it.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The format by name, or null to recognise it by content.</summary>
    public string? Format { get; init; }

    /// <summary>What the columns, values and attendees mean, where the file does not say so itself.</summary>
    public ColumnMap? Map { get; init; }

    /// <summary>Whose findings and tickets these are, where neither the file nor the map says so.</summary>
    public Side Owner { get; init; } = Side.Cio;

    /// <summary>How much one file may ask of the machine.</summary>
    public Limits Limits { get; init; } = Limits.Default;
}
