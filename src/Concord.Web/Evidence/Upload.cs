using Concord.Storage;
using Concord.Web.Seats;

namespace Concord.Web.Evidence;

/// <summary>Where an upload stands.</summary>
public enum UploadStage
{
    /// <summary>The files are being read, to say what would become of them.</summary>
    Reading,

    /// <summary>What would become of them is known, and waits for a yes.</summary>
    Previewed,

    /// <summary>The files are being added.</summary>
    Adding,

    /// <summary>They are added, and durable.</summary>
    Added,

    /// <summary>It did not work; nothing was added.</summary>
    Failed,
}

/// <summary>Files handed in on the page, from the first reading to the receipt.</summary>
public sealed class Upload(string id, Seat seat, string folder, IReadOnlyList<UploadedFile> files, UploadChoices choices, DateTimeOffset at)
{
    private volatile ImportProgress? _progress;

    /// <summary>Its name in addresses; can't be guessed.</summary>
    public string Id => id;

    /// <summary>The seat that handed the files in.</summary>
    public Seat Seat => seat;

    /// <summary>Where the files lie until they are added or given up.</summary>
    public string Folder => folder;

    /// <summary>The files in the order they were handed in.</summary>
    public IReadOnlyList<UploadedFile> Files => files;

    /// <summary>What the person said about them.</summary>
    public UploadChoices Choices => choices;

    /// <summary>When they were handed in.</summary>
    public DateTimeOffset At => at;

    /// <summary>Where it stands.</summary>
    public UploadStage Stage { get; internal set; }

    /// <summary>What would become of the files; null until they are read.</summary>
    public ImportReceipt? Preview { get; internal set; }

    /// <summary>What became of them; null until they are added.</summary>
    public ImportReceipt? Receipt { get; internal set; }

    /// <summary>Why it did not work, in a sentence.</summary>
    public string? Trouble { get; internal set; }

    /// <summary>How far the work is; null before it began.</summary>
    public ImportProgress? Progress
    {
        get => _progress;
        internal set => _progress = value;
    }

    /// <summary>Whether work is under way.</summary>
    public bool IsWorking => Stage is UploadStage.Reading or UploadStage.Adding;
}

/// <summary>One file as it was handed in.</summary>
/// <param name="Name">The name the person's machine gave it, without folders.</param>
/// <param name="Path">Where it lies on this machine meanwhile.</param>
/// <param name="Bytes">Its length.</param>
public sealed record UploadedFile(string Name, string Path, long Bytes);

/// <summary>What a person says about the files they hand in.</summary>
/// <param name="Format">The format by name; null = recognise it.</param>
/// <param name="Map">A column map as JSON; null = none.</param>
/// <param name="Owner">Whose findings and tickets these are.</param>
public sealed record UploadChoices(string? Format, string? Map, Side Owner);
