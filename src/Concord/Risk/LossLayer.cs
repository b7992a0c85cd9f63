using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>A cover of losses: of each event it pays what lies above a deductible, up to a limit.</summary>
/// <param name="Deductible">What of each event it does not pay, 0 or more.</param>
/// <param name="Limit">The most it pays for one event; null = no end.</param>
/// <param name="Aggregate">The most the scenario's loss of one year can be; null = no end.</param>
/// <param name="IsRetained">Whether the scenario's loss is what the cover leaves; otherwise it is what the cover pays.</param>
public sealed record LossLayer(double Deductible, double? Limit, double? Aggregate, bool IsRetained)
{
    /// <summary>Reads a layer.</summary>
    public static LossLayer Read(RiskFields fields)
    {
        var layer = new LossLayer(
            fields.NumberIfAny("deductible", NumberRange.Money) ?? 0,
            fields.NumberIfAny("limit", NumberRange.MoneyAbove0),
            fields.NumberIfAny("aggregate", NumberRange.MoneyAbove0),
            fields.TruthIfAny("retained") ?? false);
        if (layer is { IsRetained: true, Aggregate: not null })
        {
            fields.Refuse("aggregate", "ends what a cover pays in a year; what it leaves then (retained) can't be worked out yet event by event, so leave one of the two out");
        }

        return layer;
    }

    /// <summary>What counts of one event.</summary>
    public Severity Of(Severity severity) => IsRetained
        ? new RetainedSeverity(severity, Deductible, Limit ?? double.PositiveInfinity)
        : new LayeredSeverity(severity, Deductible, Limit ?? double.PositiveInfinity);
}
