using System.Text.Json.Serialization;
using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>One indicator in one direction. Figures that don't exist are null; <c>missing</c>, <c>earliestKnown</c> and <c>events</c> are left out.</summary>
public sealed record IndicatorView
{
    public required string Id { get; init; }

    public required bool Primary { get; init; }

    public required string Direction { get; init; }

    public required string State { get; init; }

    public int? K { get; init; }

    public int? N { get; init; }

    public double? Estimate { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public double? Ref { get; init; }

    public double? Tol { get; init; }

    public double? P1 { get; init; }

    public double? Coverage { get; init; }

    public bool Controlled { get; init; }

    public DateOnly? Since { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Missing { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? EarliestKnown { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EventView>? Events { get; init; }

    public required IReadOnlyList<LinkView> Evidence { get; init; }

    internal static IndicatorView Of(Reading reading) => new()
    {
        Id = reading.Indicator,
        Primary = reading.IsPrimary,
        Direction = StateCode.Of(reading.Direction),
        State = StateCode.Of(reading.State),
        K = reading.Events,
        N = reading.Opportunities,
        Estimate = reading.Estimate,
        Low = reading.Low,
        High = reading.High,
        Ref = reading.Thresholds?.Ref,
        Tol = reading.Thresholds?.Tol,
        P1 = reading.Thresholds?.P1,
        Coverage = reading.Coverage,
        Controlled = reading.IsControlled,
        Since = reading.Since,
        Missing = reading.Missing,
        EarliestKnown = reading.EarliestKnown,
        Events = reading.OpenEvents.Count == 0 ? null : [.. reading.OpenEvents.Select(EventView.Of)],
        Evidence = [.. reading.Evidence.Select(e => new LinkView(e.Link.Kind, e.Link.Id))],
    };
}

/// <summary>A fact raised the same day.</summary>
public sealed record EventView(string Kind, string Id, DateTimeOffset At, string Text)
{
    internal static EventView Of(EvidenceEvent fact) => new(fact.Link.Kind, fact.Link.Id, fact.At, fact.Text);
}

/// <summary>A piece of evidence by kind and id.</summary>
public sealed record LinkView(string Kind, string Id);
