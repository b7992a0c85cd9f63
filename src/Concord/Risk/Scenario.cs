using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Something that could go wrong: how often, and how much one event costs.</summary>
public sealed record Scenario
{
    /// <summary>Most scenarios of one file.</summary>
    public const int Most = 10_000;

    /// <summary>The scenario's id, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>What could happen. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>How often a year.</summary>
    public required RiskForm<Frequency> Frequency { get; init; }

    /// <summary>How much one event costs, before cap and layer.</summary>
    public required RiskForm<Severity> Severity { get; init; }

    /// <summary>The most one event can cost; null = no end.</summary>
    public double? Cap { get; init; }

    /// <summary>The part of each event's cost that counts; null = all of it.</summary>
    public LossLayer? Layer { get; init; }

    /// <summary>The largest yearly chances accepted for this scenario alone; null where none are stated.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>The parameters of the frequency, then those of the severity.</summary>
    public IReadOnlyList<RiskParameter> Parameters => [.. Frequency.Parameters, .. Severity.Parameters];

    /// <summary>The scenario as a source of losses, with what is not known about its frequency mixed in.</summary>
    public LossSource ToSource() => ToSource(Frequency.Predictive(), Severity.Central);

    /// <summary>The scenario as a source of losses for one draw of its parameters.</summary>
    /// <param name="values">One number for each of <see cref="Parameters"/>.</param>
    public LossSource ToSource(IReadOnlyList<double> values) =>
        ToSource(Frequency.At([.. values.Take(Frequency.Parameters.Count)]), Severity.At([.. values.Skip(Frequency.Parameters.Count)]));

    /// <summary>What counts of one event: its cost up to the cap, and of that what the layer says.</summary>
    public Severity Counted(Severity gross)
    {
        var capped = Cap is { } cap ? new CappedSeverity(gross, cap) : gross;

        return Layer?.Of(capped) ?? capped;
    }

    private LossSource ToSource(Frequency often, Severity much) => new(often, Counted(much)) { AggregateLimit = Layer?.Aggregate ?? double.PositiveInfinity };

    /// <summary>Reads a scenario.</summary>
    /// <returns>Null after a problem.</returns>
    public static Scenario? Read(RiskFields fields)
    {
        var id = fields.Text("id");
        var title = fields.TextIfAny("title");
        var frequency = fields.Part("frequency") is { } often ? RiskFrequencyReader.Read(often) : null;
        var severity = fields.Part("severity") is { } much ? RiskSeverityReader.Read(much) : null;
        var before = fields.Problems.Count;
        var cap = fields.NumberIfAny("cap", NumberRange.MoneyAbove0);
        var layer = fields.PartIfAny("layer") is { } part ? LossLayer.Read(part) : null;
        var tolerance = Tolerance.Read(fields);

        return id is null || frequency is null || severity is null || fields.Problems.Count > before ? null : new Scenario
        {
            Id = id,
            Title = title ?? id,
            Frequency = frequency,
            Severity = severity,
            Cap = cap,
            Layer = layer,
            Tolerance = tolerance,
        };
    }
}
