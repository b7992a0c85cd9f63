using System.Text.Json.Serialization;
using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Something that has to be done, and who is responsible, accountable, consulted and informed.</summary>
public sealed record Activity : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "activity";

    /// <summary>What has to be done. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it needs both sides.</summary>
    public required bool Joint { get; init; }

    /// <summary>Each side's view, filled in alone.</summary>
    public required IReadOnlyDictionary<Side, RaciLetters> Versions { get; init; }

    /// <summary>What both agreed on.</summary>
    public RaciLetters? Agreed { get; init; }

    /// <summary>The holders who accepted their letter.</summary>
    [Seat]
    public IReadOnlyList<string> AcceptedBy { get; init; } = [];

    /// <summary>Who signed the agreed version.</summary>
    [Seat]
    public IReadOnlyList<string> SignedBy { get; init; } = [];

    /// <summary>When it was signed.</summary>
    public Moment? SignedAt { get; init; }

    /// <summary>Where one side's part ends. Shown, never scored.</summary>
    public string? Boundary { get; init; }

    /// <summary>The risks it belongs to (ids).</summary>
    public IReadOnlyList<string> Risks { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [SignedAt];
}

/// <summary>Who holds which letter.</summary>
public sealed record RaciLetters
{
    /// <summary>Who does it.</summary>
    [JsonPropertyName("R"), Seat]
    public IReadOnlyList<string> Responsible { get; init; } = [];

    /// <summary>Who answers for it; exactly one in a sound activity.</summary>
    [JsonPropertyName("A"), Seat]
    public IReadOnlyList<string> Accountable { get; init; } = [];

    /// <summary>Who is asked before.</summary>
    [JsonPropertyName("C"), Seat]
    public IReadOnlyList<string> Consulted { get; init; } = [];

    /// <summary>Who is told.</summary>
    [JsonPropertyName("I"), Seat]
    public IReadOnlyList<string> Informed { get; init; } = [];
}
