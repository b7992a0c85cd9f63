namespace Concord.Import;

/// <summary>One file offered for reading.</summary>
/// <param name="Path">Its name or path, as the person gave it.</param>
/// <param name="Open">Opens its bytes from the start, as often as asked.</param>
public sealed record SourceFile(string Path, Func<Stream> Open)
{
    /// <summary>Opens the column map that lies beside the file as <c>NAME.map.json</c>; null where there is none.</summary>
    public Func<Stream>? Map { get; init; }

    /// <summary>The file's name without folders, whichever way they are written.</summary>
    public string Name => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The file's ending in lower case with its dot, a closing <c>.gz</c> left out; empty where there is none.</summary>
    public string Ending
    {
        get
        {
            var name = Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3] : Name;

            return System.IO.Path.GetExtension(name).ToLowerInvariant();
        }
    }
}
