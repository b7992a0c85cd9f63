using System.Collections.Concurrent;
using Concord.Numerics.Losses;
using Concord.Risk;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>The figures of all risks together, and of each alone when it is asked for.</summary>
public sealed class RiskFigures
{
    private const int Log2 = 14;
    private const int Threads = 2;

    private readonly RiskReading _reading;
    private readonly ConcurrentDictionary<string, Lazy<RiskPicture?>> _alone = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<YearOfLosses?>> _years = new(StringComparer.Ordinal);

    private RiskFigures(RiskReading reading) => _reading = reading;

    /// <summary>All risks together; null where none has a size in money or no figure can be given.</summary>
    public RiskPicture? Enterprise { get; private init; }

    /// <summary>The curve behind it; null with it.</summary>
    public LossCurve? Curve { get; private init; }

    /// <summary>Why there is no figure, in sentences; empty where there is one.</summary>
    public IReadOnlyList<string> Trouble { get; private init; } = [];

    /// <summary>What matters for the mean of all risks together, the widest swing first.</summary>
    public IReadOnlyList<TornadoRow> Swings { get; private init; } = [];

    /// <summary>Works out what a reading holds.</summary>
    public static RiskFigures Of(RiskReading reading)
    {
        if (reading.Register.File is not { } file)
        {
            return new RiskFigures(reading) { Trouble = reading.Risks.Count == 0 ? [] : reading.Register.Problems };
        }

        try
        {
            var curve = LossCurve.Of(file, Threads);

            return new RiskFigures(reading)
            {
                Curve = curve,
                Enterprise = RiskPicture.Of(curve.Year, curve.Band, reading.InForce is null ? null : curve.Verdict, reading.Currency) with
                {
                    Signed = reading.InForce is { } inForce ? SignedOn(inForce) : null,
                    Assumptions = [.. curve.Assumptions.Select(sentence => InOneCurrency(sentence, reading.Currency))],
                },
                Swings = curve.Year.Mean is { } mean ? RiskSwings.Of(curve.File.Scenarios, reading, mean) : [],
            };
        }
        catch (NotSupportedException refused)
        {
            return new RiskFigures(reading) { Trouble = [refused.Message] };
        }
    }

    /// <summary>One risk alone; null where it has no size in money or no figure can be given.</summary>
    public RiskPicture? Alone(string risk) => _alone.GetOrAdd(risk, id => new Lazy<RiskPicture?>(() => Draw(id))).Value;

    /// <summary>One risk's losses in a year; null where it has no size in money or no figure can be given.</summary>
    public YearOfLosses? YearOf(string risk) => _years.GetOrAdd(risk, id => new Lazy<YearOfLosses?>(() => Find(id) is { } own ? Bracket([own.ToSource()]) : null)).Value;

    /// <summary>The scenario of a risk; null where it has none.</summary>
    public Scenario? Find(string risk) => Curve?.File.Scenarios.FirstOrDefault(s => s.Id == risk);

    /// <summary>Losses of sources that are independent; null where no bracket can be given.</summary>
    public static YearOfLosses? Bracket(IReadOnlyList<LossSource> sources)
    {
        try
        {
            return YearOfLosses.Of(sources, RiskDependence.Independent, new LossGrid(Log2));
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private RiskPicture? Draw(string id)
    {
        if (Find(id) is not { } scenario || YearOf(id) is not { } year)
        {
            return null;
        }

        var band = LossBand.Of([scenario], RiskDependence.Independent, LossBand.UsualLog2, 1, Threads);
        var own = _reading.Risks.First(r => r.Risk.Id == id).Own;

        return RiskPicture.Of(year, band, own is null ? null : Curve!.Scenarios.First(s => s.Scenario.Id == id).Verdict, _reading.Currency) with
        {
            Signed = own is null ? null : SignedOn(own),
        };
    }

    // The register names no currency; the pages may know it from what is asked for.
    private static string InOneCurrency(string sentence, string currency) => currency.Length > 0 && sentence.StartsWith("The file names no currency", StringComparison.Ordinal)
        ? $"The register names no currency; its amounts are taken to be in {currency}, as the asks, options and exposures on record are."
        : sentence;

    private static string SignedOn(Statement statement) => statement.Said.At.Latest.ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
