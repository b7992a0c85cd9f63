using Concord.Risk;
using Concord.Web.Charts;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

/// <summary>The appetite workshop as a seat may see it.</summary>
/// <param name="Seat">Who looks.</param>
/// <param name="Currency">The currency of all amounts.</param>
/// <param name="Rows">The risks with their estimates, for the two sides; empty for others.</param>
/// <param name="Statements">Every statement, the newest first.</param>
/// <param name="Names">The titles of the risks that statements speak of.</param>
/// <param name="Drafted">What both believe a year may cost, for the two sides; null where no agreed round has pairs, and for others.</param>
public sealed record AppetiteView(
    Seat Seat, string Currency, IReadOnlyList<WorkshopRow> Rows, IReadOnlyList<Statement> Statements, IReadOnlyDictionary<string, string> Names, AppetiteDraft? Drafted)
{
    /// <summary>The statement of the whole enterprise that holds.</summary>
    public Statement? InForce => Statements.FirstOrDefault(s => s.IsInForce && s.Said.Risk is null);

    /// <summary>Statements that wait for signatures.</summary>
    public IEnumerable<Statement> Waiting => Statements.Where(s => s.IsWaiting);

    /// <summary>The rounds both may see and compare.</summary>
    public IReadOnlyList<SealedRound> Compared => [.. Rows.Select(r => r.Compared).OfType<SealedRound>().Where(r => r.Factor is not null)];

    /// <summary>The ends of the scale on which all loss ranges lie.</summary>
    public (double Low, double High) Ends
    {
        get
        {
            var ranges = Compared.SelectMany(r => new[] { r.Cio!.Loss90, r.Ciso!.Loss90 }).ToList();

            return (ranges.Min(r => r.Low) * 0.8, ranges.Max(r => r.High) * 1.25);
        }
    }

    /// <summary>The finding.</summary>
    public string Finding => (InForce, Waiting.FirstOrDefault(), Statements.FirstOrDefault(s => s is { IsSigned: true, IsOver: true })) switch
    {
        (_, { } waiting, _) => $"A statement of appetite waits for {Signers(waiting.Missing)}.",
        ({ Said.ExpiresAt: { } ends }, _, _) => $"One appetite holds, signed by all three, until {Day(ends)}.",
        ({ }, _, _) => "One appetite holds, signed by all three, without an end.",
        (_, _, { } over) => $"The appetite ran out on {Day(over.Said.ExpiresAt!.Value)}.",
        _ => "No appetite is signed by the CIO, the CISO and the board.",
    };

    /// <summary>How far the two are apart, in a few words; null where nothing can be compared.</summary>
    public string? Apart
    {
        get
        {
            if (Compared.Count == 0)
            {
                return null;
            }

            var factors = Compared.Select(r => r.Factor!.Value).Order().ToList();
            var median = Math.Sqrt(factors[(factors.Count - 1) / 2] * factors[factors.Count / 2]);

            return $"The two are a factor of {Factor(median)} apart over {Sentence.Count(Compared.Count)} {(Compared.Count == 1 ? "risk" : "risks")}; {Sentence.Count(Compared.Count(r => r.DoOverlap))} of the loss ranges {(Compared.Count(r => r.DoOverlap) == 1 ? "overlaps" : "overlap")}";
        }
    }

    /// <summary>What the seat would sign as; null = it signs nothing.</summary>
    public static string? SignerOf(Seat seat) => seat switch
    {
        Seat.Cio => "CIO",
        Seat.Ciso => "CISO",
        Seat.Board or Seat.Secretary => "BOARD",
        _ => null,
    };

    /// <summary>A factor of at least 1: "2.0".</summary>
    public static string Factor(double factor) => factor.ToString(factor < 10 ? "0.0" : "#,0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Signers in a sentence: "the CISO and the board".</summary>
    public static string Signers(IEnumerable<string> signers) => Sentence.Join([.. signers.Select(Statement.Words)]);

    /// <summary>The last day a moment can mean.</summary>
    public static string Day(Moment at) => Sentence.Day(at.Day ?? DateOnly.FromDateTime(at.Latest.Date));

    /// <summary>What a statement accepts, anchor by anchor.</summary>
    public IEnumerable<string> Words(Concord.Evidence.Appetite said) =>
        said.Points.OrderBy(p => p.Loss).Select(p => $"more than {Amount.Short(p.Loss, Currency)} at most {Chance(p.Probability)}");

    /// <summary>What a statement speaks of.</summary>
    public string About(Concord.Evidence.Appetite said) => said.Risk is null ? "the whole enterprise" : Names.GetValueOrDefault(said.Risk, said.Risk);

    /// <summary>A chance in percent, to a tenth below one percent.</summary>
    public static string Chance(double chance) => $"{(chance * 100).ToString(chance < 0.1 ? "0.##" : "0.#", System.Globalization.CultureInfo.InvariantCulture)}%";
}
