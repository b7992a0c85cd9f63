using System.Text.Json;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Storage;

/// <summary>A reading of all signs as it is kept: which ledger it was read from, by which build of the domain, and what it showed.</summary>
internal sealed record SignsText
{
    /// <summary>The build of the domain: another build may read the same evidence another way.</summary>
    private static readonly string _build = typeof(Sign).Module.ModuleVersionId.ToString("N");

    public required string Build { get; init; }

    public required long Size { get; init; }

    public required DateOnly Week { get; init; }

    public required DateTimeOffset KnownAt { get; init; }

    public required IReadOnlyList<SignText> Signs { get; init; }

    public required IReadOnlyList<CauseText> Causes { get; init; }

    public required IReadOnlyList<StepText> Steps { get; init; }

    public required IReadOnlyList<OutcomeText> Outcomes { get; init; }

    public Perception? Perception { get; init; }

    public required ReportingStructure? Structure { get; init; }

    public required PlaysReading Plays { get; init; }

    public required Circumstances? Circumstances { get; init; }

    public static byte[] Write(long size, SignsReading reading) => JsonSerializer.SerializeToUtf8Bytes(new SignsText
    {
        Build = _build,
        Size = size,
        Week = reading.Week,
        KnownAt = reading.KnownAt,
        Signs = [.. reading.Signs.Select(s => new SignText(s.Sign.Id, s.State, s.Cio, s.Ciso, s.Readings))],
        Causes = [.. reading.Causes.Select(c => new CauseText(c.Cause.Id, c.State, c.Cio, c.Ciso, c.Readings))],
        Steps = [.. reading.Steps.Select(s => new StepText(s.Step.Id, s.Taken, s.Working, s.Readings))],
        Outcomes = [.. reading.Outcomes.Select(o => new OutcomeText(o.Outcome.Id, o.Readings))],
        Perception = reading.Perception,
        Structure = reading.Structure,
        Plays = reading.Plays,
        Circumstances = reading.Circumstances,
    });

    /// <summary>The reading; null when it is of another build or another state of the ledger.</summary>
    public static SignsReading? Read(byte[] json, long size)
    {
        var text = JsonSerializer.Deserialize<SignsText>(json)!;

        return text.Build == _build && text.Size == size
            ? new SignsReading(text.Week, text.KnownAt, [.. text.Signs.Select(s => s.ToReading())])
            {
                Causes = [.. text.Causes.Select(c => c.ToReading())],
                Steps = [.. text.Steps.Select(s => s.ToReading())],
                Outcomes = [.. text.Outcomes.Select(o => o.ToReading())],
                Perception = text.Perception,
                Structure = text.Structure,
                Plays = text.Plays,
                Circumstances = text.Circumstances,
            }
            : null;
    }
}

/// <summary>What one sign showed, with the sign by its id.</summary>
internal sealed record SignText(string Id, IndicatorState State, IndicatorState Cio, IndicatorState Ciso, IReadOnlyList<Reading> Readings)
{
    public SignReading ToReading() => new()
    {
        Sign = SignCatalogue.All.First(sign => sign.Id == Id),
        State = State,
        Cio = Cio,
        Ciso = Ciso,
        Readings = Readings,
    };
}

/// <summary>What one cause showed, with the cause by its id.</summary>
internal sealed record CauseText(string Id, CauseState State, CauseState Cio, CauseState Ciso, IReadOnlyList<Reading> Readings)
{
    public CauseReading ToReading() => new() { Cause = CauseCatalogue.All.First(c => c.Id == Id), State = State, Cio = Cio, Ciso = Ciso, Readings = Readings };
}

/// <summary>What one step showed, with the step by its id.</summary>
internal sealed record StepText(string Id, TakenState Taken, WorkingState Working, IReadOnlyList<Reading> Readings)
{
    public StepReading ToReading() => new() { Step = StepCatalogue.All.First(s => s.Id == Id), Taken = Taken, Working = Working, Readings = Readings };
}

/// <summary>What one outcome showed, with the outcome by its id.</summary>
internal sealed record OutcomeText(string Id, IReadOnlyList<Reading> Readings)
{
    public OutcomeReading ToReading() => new(OutcomeCatalogue.All.First(o => o.Id == Id), Readings);
}
