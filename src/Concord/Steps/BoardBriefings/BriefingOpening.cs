namespace Concord.Steps;

/// <summary>What is known of a briefing when it is opened.</summary>
public sealed record BriefingOpening
{
    /// <summary>Its id; nobody has used it yet.</summary>
    public required string Id { get; init; }

    /// <summary>The forum (id).</summary>
    public required string Forum { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>When the forum meets; null = not known yet.</summary>
    public DateTimeOffset? MeetsAt { get; init; }

    /// <summary>Until when both are to sign; null = the secretary can't publish without both.</summary>
    public DateTimeOffset? PublishBy { get; init; }

    /// <summary>The sections' headings in order.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Why it can't be opened so; null when it can.</summary>
    internal string? Fault =>
        string.IsNullOrWhiteSpace(Id) ? "The briefing needs an id; give it one."
        : string.IsNullOrWhiteSpace(Forum) ? "The briefing needs a forum; choose the board or one of its committees."
        : BriefingRoom.FaultOf(Title, "title", BriefingRoom.LongestTitle)
        ?? (PublishBy > MeetsAt ? "The deadline for publishing lies after the meeting; choose an earlier one." : null)
        ?? (Sections.Count > BriefingRoom.MostSections ? $"A briefing has at most {BriefingRoom.MostSections} sections; join some." : null)
        ?? Sections.Select(s => BriefingRoom.FaultOf(s, "heading", BriefingRoom.LongestTitle)).FirstOrDefault(fault => fault is not null)
        ?? (Sections.Select(BriefingRoom.Tidy).Distinct(StringComparer.OrdinalIgnoreCase).Count() < Sections.Count ? "Two sections have the same heading; name one of them otherwise." : null);
}
