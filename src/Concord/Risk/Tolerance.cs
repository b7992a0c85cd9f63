using Concord.Evidence;

namespace Concord.Risk;

/// <summary>How much loss is accepted at which yearly chance: anchors, and between them a step.</summary>
public sealed record Tolerance
{
    /// <summary>Most anchors of one tolerance.</summary>
    public const int MostAnchors = 100;

    /// <summary>The anchors, in order of loss.</summary>
    public required IReadOnlyList<Anchor> Anchors { get; init; }

    /// <summary>The mean loss a year that is accepted; null where none is stated.</summary>
    public double? Mean { get; init; }

    /// <summary>The loss that cannot be carried; null where none is stated.</summary>
    public double? Capacity { get; init; }

    /// <summary>The tolerance of an object: its <c>tolerance</c> list and its <c>appetite</c> with <c>mean</c> and <c>capacity</c>; null where it has neither.</summary>
    public static Tolerance? Read(RiskFields fields)
    {
        var anchors = fields.Parts("tolerance", MostAnchors).Select(Anchor.Read).OfType<Anchor>().OrderBy(a => a.Loss).ToList();
        var appetite = fields.PartIfAny("appetite");
        var mean = appetite?.NumberIfAny("mean", NumberRange.Money);
        var capacity = appetite?.NumberIfAny("capacity", NumberRange.MoneyAbove0);

        return anchors.Count == 0 && mean is null && capacity is null ? null : new Tolerance { Anchors = anchors, Mean = mean, Capacity = capacity };
    }

    /// <summary>The tolerance that a signed appetite states.</summary>
    public static Tolerance Of(Appetite appetite) => new()
    {
        Anchors = [.. appetite.Points.Select(p => new Anchor(p.Loss, p.Probability)).OrderBy(a => a.Loss)],
        Mean = appetite.Mean,
        Capacity = appetite.Capacity,
    };
}

/// <summary>One anchor of a tolerance.</summary>
/// <param name="Loss">A yearly loss, 0 or more.</param>
/// <param name="Probability">The highest accepted chance of a year with more loss than that, 0 to 1.</param>
public sealed record Anchor(double Loss, double Probability)
{
    /// <summary>Reads an anchor; null after a problem.</summary>
    internal static Anchor? Read(RiskFields fields)
    {
        var loss = fields.Number("loss", NumberRange.Money);
        var probability = fields.Number("probability", NumberRange.Probability);

        return loss is { } l && probability is { } p ? new Anchor(l, p) : null;
    }
}
