using Concord.Steps;

namespace Concord.Signs;

/// <summary>What one sign shows: its state, its state in each direction, and the readings behind them.</summary>
public sealed record SignReading
{
    /// <summary>The sign.</summary>
    public required Sign Sign { get; init; }

    /// <summary>The worst state among the primary indicators, in the order of SIGNS §2.3.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>The same for the CIO's behaviour alone; joint indicators count in both.</summary>
    public required IndicatorState Cio { get; init; }

    /// <summary>The same for the CISO's behaviour alone; joint indicators count in both.</summary>
    public required IndicatorState Ciso { get; init; }

    /// <summary>Every indicator in every direction, in the catalogue's order.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>What a sign shows by its readings: the primary ones decide.</summary>
    public static SignReading Of(Sign sign, IReadOnlyList<Reading> readings)
    {
        var primaries = readings.Where(r => r.IsPrimary).ToList();

        return new SignReading
        {
            Sign = sign,
            State = Sign.Worst(primaries),
            Cio = Sign.Worst(primaries.Where(r => r.Direction != Direction.Ciso)),
            Ciso = Sign.Worst(primaries.Where(r => r.Direction != Direction.Cio)),
            Readings = readings,
        };
    }
}

/// <summary>Every sign as read in one week from one dossier, with what may explain them, what is done about them, and what comes of it.</summary>
/// <param name="Week">The Monday of evaluation: the week before it is the last that counts.</param>
/// <param name="KnownAt">Nothing recorded later was used.</param>
/// <param name="Signs">The signs in the catalogue's order.</param>
public sealed record SignsReading(DateOnly Week, DateTimeOffset KnownAt, IReadOnlyList<SignReading> Signs)
{
    /// <summary>The causes C1–C9 as hypotheses.</summary>
    public IReadOnlyList<CauseReading> Causes { get; init; } = [];

    /// <summary>The steps T1–T7: taken, and working?</summary>
    public IReadOnlyList<StepReading> Steps { get; init; } = [];

    /// <summary>What comes of it: O1–O4.</summary>
    public IReadOnlyList<OutcomeReading> Outcomes { get; init; } = [];

    /// <summary>What the paired survey shows, for the two alone; null where no wave was held, and for everybody else.</summary>
    public Perception? Perception { get; init; }

    /// <summary>Where the CISO stands in the organization; null in a reading made without it.</summary>
    public ReportingStructure? Structure { get; init; }

    /// <summary>The plays that are open, due, waiting or ended.</summary>
    public PlaysReading Plays { get; init; } = PlaysReading.None;

    /// <summary>What stands around the figures; null in a reading made without it.</summary>
    public Circumstances? Circumstances { get; init; }
}
