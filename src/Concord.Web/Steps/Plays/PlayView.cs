using Concord.Steps;
using Concord.Web.Signs;

namespace Concord.Web.Steps;

/// <summary>One play that is called for, under way or ended.</summary>
public sealed record PlayView(string Id, string State, string Trigger, string? Direction, IReadOnlyDictionary<string, string> Owners, DateOnly Due)
{
    internal static PlayView Of(PlayReading reading) => new(
        reading.Id,
        reading.State.ToString().ToUpperInvariant(),
        reading.Trigger,
        reading.Direction is { } direction ? StateCode.Of(direction) : null,
        reading.Play.Owners.ToDictionary(owner => owner.Key == Side.Cio ? "CIO" : "CISO", owner => owner.Value),
        reading.Due);
}
