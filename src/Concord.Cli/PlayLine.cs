using Concord.Steps;
using Concord.Web.Signs;

namespace Concord.Cli;

/// <summary>One play in the answer of <c>concord plays --json</c> (CONTRACT §2).</summary>
internal sealed record PlayLine
{
    public required string Id { get; init; }

    public required string Trigger { get; init; }

    public required string State { get; init; }

    /// <summary>By <c>CIO</c> and <c>CISO</c>: who owns it there.</summary>
    public required IReadOnlyDictionary<string, string> Owners { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Whose behaviour called for it; null where there is no direction.</summary>
    public required string? Direction { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whether it is for the two principals alone.</summary>
    public required bool Private { get; init; }

    /// <summary>The id of the run; null while it is due or waiting.</summary>
    public required string? Run { get; init; }

    /// <summary>Done, state and cause as sentences; empty while it is due or waiting.</summary>
    public required IReadOnlyList<string> Verdict { get; init; }

    public static PlayLine Of(PlayReading reading) => new()
    {
        Id = reading.Id,
        Trigger = reading.Trigger,
        State = reading.State.ToString().ToUpperInvariant(),
        Owners = reading.Owners.ToDictionary(o => o.Key == Side.Cio ? "CIO" : "CISO", o => o.Value),
        Due = reading.Due,
        Direction = reading.Direction is { } direction ? StateCode.Of(direction) : null,
        Reason = reading.Reason,
        Private = reading.IsPrivate,
        Run = reading.Run?.Id,
        Verdict = reading.Verdict?.Sentences ?? [],
    };
}
