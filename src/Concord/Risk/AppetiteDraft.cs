using System.Globalization;
using Concord.Evidence;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>A draft of an appetite from what both sides estimated blind: what each thinks a year may cost, and the middle to start the talk from.</summary>
/// <remarks>
/// It says what the two believe they bear today, not what they want to bear: the session moves it. Each side's curve takes its estimates as
/// they are (losses lognormal, rates lognormal, risks independent), for the risks both have estimated. The draft is the middle on a scale
/// of ratios, in two digits.
/// </remarks>
public sealed record AppetiteDraft
{
    private static readonly double[] _chances = [0.5, 0.2, 0.1, 0.05, 0.01];

    /// <summary>The anchors, in order of loss.</summary>
    public required IReadOnlyList<DraftAnchor> Anchors { get; init; }

    /// <summary>The risks (ids) both have estimated and that count.</summary>
    public required IReadOnlyList<string> Risks { get; init; }

    /// <summary>Estimates that can't be reckoned with, each a sentence.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>The draft as a tolerance.</summary>
    public Tolerance Tolerance => new() { Anchors = [.. Anchors.Select(a => new Anchor(a.Loss, a.Probability))] };

    /// <summary>The draft of a round; null where no risk was estimated by both.</summary>
    public static AppetiteDraft? Of(BlindRound round)
    {
        var leftOut = new List<string>();
        var pairs = new List<(string Risk, LossSource Cio, LossSource Ciso)>();
        foreach (var risk in round.Risks.Where(r => r.IsRevealed && r.HasEstimated(Side.Cio) && r.HasEstimated(Side.Ciso)))
        {
            var (cio, ciso) = (Source(risk.Estimate(Side.Cio, null)!, leftOut), Source(risk.Estimate(Side.Ciso, null)!, leftOut));
            if (cio is not null && ciso is not null)
            {
                pairs.Add((risk.Risk, cio, ciso));
            }
        }

        return pairs.Count == 0 ? null : new AppetiteDraft
        {
            Anchors = [.. Drafted(Year(pairs.Select(p => p.Cio)), Year(pairs.Select(p => p.Ciso)))],
            Risks = [.. pairs.Select(p => p.Risk)],
            LeftOut = leftOut,
        };
    }

    private static YearOfLosses Year(IEnumerable<LossSource> sources) => YearOfLosses.Of([.. sources], RiskDependence.Independent, new LossGrid(14));

    private static IEnumerable<DraftAnchor> Drafted(YearOfLosses cio, YearOfLosses ciso)
    {
        foreach (var chance in _chances)
        {
            var (one, other) = (cio.Quantile(1 - chance).Mid, ciso.Quantile(1 - chance).Mid);
            if (one > 0 && other > 0)
            {
                yield return new DraftAnchor(TwoDigits(Math.Sqrt(one.Value * other.Value)), chance, one.Value, other.Value);
            }
        }
    }

    private static LossSource? Source(RiskEstimate estimate, List<string> leftOut)
    {
        var problems = new RiskProblems();
        var frequency = RiskFrequencyReader.Read(Json("poisson", "lambda", $$"""{ "lognormal": {{Ends(estimate.Frequency90)}} }"""), "frequency90", problems);
        var severity = RiskSeverityReader.Read(new JsonFragment($$"""{ "type": "lognormal", {{Ends(estimate.Loss90).Trim('{', '}')}} }"""), "loss90", problems);
        if (frequency is not null && severity is not null)
        {
            return new LossSource(frequency.Predictive(), severity.Central);
        }

        leftOut.Add($"{estimate.Link} can't be reckoned with. {string.Join(' ', problems.Sentences)}");

        return null;
    }

    private static JsonFragment Json(string type, string name, string value) => new($$"""{ "type": "{{type}}", "{{name}}": {{value}} }""");

    private static string Ends(Range90 range) => FormattableString.Invariant($$"""{ "p05": {{range.Low}}, "p95": {{range.High}} }""");

    private static double TwoDigits(double amount) => double.Parse(amount.ToString("E1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

/// <summary>One anchor of a draft.</summary>
/// <param name="Loss">The draft: the middle of the two, in two digits.</param>
/// <param name="Probability">The chance of a year with more.</param>
/// <param name="Cio">The loss of that chance by the CIO's estimates.</param>
/// <param name="Ciso">The same by the CISO's.</param>
public sealed record DraftAnchor(double Loss, double Probability, double Cio, double Ciso);
