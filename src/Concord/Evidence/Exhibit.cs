using System.Text.Json.Serialization;

namespace Concord.Evidence;

/// <summary>One piece of evidence, in one version. It never changes after it was recorded; a correction is a new version.</summary>
public abstract record Exhibit
{
    /// <summary>The kind of evidence as CONTRACT §1 writes it, such as <c>owed-fact</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The id, unique within the kind. Not empty.</summary>
    public required string Id { get; init; }

    /// <summary>The source's own time of the last change; the newest version counts.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When it happened, where the source says so itself; otherwise the earliest time in the record.</summary>
    public Moment? OccurredAt { get; init; }

    /// <summary>The lists it was seen in; from two lists that do not copy each other the coverage is estimated.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>When the ledger took this version in. The ledger's own time, never the file's.</summary>
    [JsonIgnore]
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>The index of the ledger entry that commits to this version.</summary>
    [JsonIgnore]
    public long Entry { get; init; }

    /// <summary>When it happened: what the source says, else the earliest time in the record, else null.</summary>
    [JsonIgnore]
    public Moment? Occurred => OccurredAt ?? Times.Min();

    /// <summary>This piece of evidence by kind and id.</summary>
    [JsonIgnore]
    public EvidenceLink Link => new(Kind, Id);

    /// <summary>The times of the record from which its occurrence is taken; nulls are passed over.</summary>
    protected abstract IEnumerable<Moment?> Times { get; }

    /// <summary>The times of the record itself, for how fresh its source is; nulls are passed over.</summary>
    internal IEnumerable<Moment?> KnownTimes => Times;
}
