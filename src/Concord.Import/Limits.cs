namespace Concord.Import;

/// <summary>How much one file may ask of the machine. Every reader keeps to the same limits; passing one refuses the file.</summary>
/// <remarks>Memory follows from the others: a document is at most <see cref="DocumentBytes"/>, a line at most
/// <see cref="LineBytes"/>, and no reader holds more than <see cref="Held"/> pieces at once.</remarks>
public sealed record Limits
{
    /// <summary>Generous limits for a person's own files.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Bytes of a file that is read line by line, unpacked.</summary>
    public long StreamBytes { get; init; } = 8L << 30;

    /// <summary>Bytes of a file that has to be held whole, unpacked.</summary>
    public long DocumentBytes { get; init; } = 128L << 20;

    /// <summary>Bytes of one line, or of one field of a table.</summary>
    public int LineBytes { get; init; } = 4 << 20;

    /// <summary>How many times larger a packed file may become.</summary>
    public int Expansion { get; init; } = 200;

    /// <summary>How deep objects, lists or elements may stand in one another.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Rows, lines or components of one file.</summary>
    public long Rows { get; init; } = 20_000_000;

    /// <summary>Pieces of evidence held at once while rows are folded or a recurrence is unfolded.</summary>
    public int Held { get; init; } = 2_000_000;

    /// <summary>How long reading one file may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>A number of bytes as people say it.</summary>
    public static string Words(long bytes) => bytes switch
    {
        >= 1L << 30 => $"{bytes >> 30} GB",
        >= 1L << 20 => $"{bytes >> 20} MB",
        >= 1L << 10 => $"{bytes >> 10} KB",
        _ => $"{bytes} bytes",
    };
}
