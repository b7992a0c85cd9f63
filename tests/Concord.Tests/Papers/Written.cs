using Concord.Evidence;
using Concord.Papers;
using Concord.Signs;

namespace Concord.Tests.Papers;

/// <summary>Reports on readings made by hand, so that a test names only the state it is about.</summary>
internal static class Written
{
    public static readonly ReportSeal Seal = new(4812, "7f3a91c0d2e4b5a6", []);

    public static readonly DateOnly Week = Some.FirstMonday.AddDays(350);

    /// <summary>A report on the catalogue's signs, all inside the line but for the readings given.</summary>
    public static Report Report(ReportReader reader, params Reading[] readings) => Report(reader, [], readings);

    public static Report Report(ReportReader reader, IEnumerable<Exhibit> exhibits, params Reading[] readings)
    {
        var signs = SignCatalogue.All.Select(s => Sign(s, [.. readings.Where(r => r.Indicator.StartsWith(s.Id + ".", StringComparison.Ordinal))])).ToList();

        return Concord.Papers.Report.Of(new SignsReading(Week, Some.Instant(356), signs), Some.Dossier(exhibits), Seal, reader);
    }

    /// <summary>A reading of a sign's first primary indicator.</summary>
    public static Reading Reading(Sign sign, IndicatorState state, Direction? direction = null)
    {
        var indicator = sign.Indicators.First(i => i.IsPrimary);

        return new Reading
        {
            Indicator = indicator.Id,
            IsPrimary = true,
            Direction = direction ?? indicator.Directions[0],
            State = state,
            Unit = Unit.Share,
            Events = 7,
            Opportunities = 12,
            Estimate = 0.58,
            Low = 0.36,
            High = 0.78,
            Thresholds = new Thresholds(0.1, 0.2, 0.4),
            ProbabilityOver = state == IndicatorState.Within ? 0.01 : 0.9,
            Sentence = $"7 of 12 cases, {sign.Id} {state}.",
        };
    }

    private static SignReading Sign(Sign sign, Reading[] given)
    {
        Reading[] readings = given is [] ? [Reading(sign, IndicatorState.Within)] : given;

        return new SignReading
        {
            Sign = sign,
            State = Concord.Signs.Sign.Worst(readings),
            Cio = Concord.Signs.Sign.Worst(readings.Where(r => r.Direction != Direction.Ciso)),
            Ciso = Concord.Signs.Sign.Worst(readings.Where(r => r.Direction != Direction.Cio)),
            Readings = readings,
        };
    }
}
