using Concord.Evidence;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>One risk of the workshop as one side may see it.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Newest">Its newest round; null = nobody has estimated it.</param>
/// <param name="Compared">Its newest round whose two estimates both may see; null = none.</param>
/// <param name="Reader">The side that looks.</param>
public sealed record WorkshopRow(RiskStatement Risk, SealedRound? Newest, SealedRound? Compared, Side Reader)
{
    /// <summary>Whether a round is open that the reader has not answered.</summary>
    public bool IsAsked => Newest is null || (!Newest.IsRevealed && Newest.Of(Reader) is null);

    /// <summary>Where the newest round stands, in a sentence; empty once both are seen.</summary>
    public string Standing => Newest switch
    {
        null => "Neither has estimated it yet.",
        { IsRevealed: false } open when open.Of(Reader) is not null => $"Yours is sealed and waits for the {Name(Reader.Counterpart())}’s.",
        { IsRevealed: false } => $"The {Name(Reader.Counterpart())}’s is sealed and waits for yours.",
        { IsPaired: false } over => $"The round is over with the {Name(over.Cio is null ? Side.Ciso : Side.Cio)}’s estimate alone.",
        _ => "",
    };

    /// <summary>The seat of a side in a sentence.</summary>
    public static string Name(Side side) => side == Side.Cio ? "CIO" : "CISO";

    /// <summary>An estimate in words: both ranges.</summary>
    public static string Words(RiskEstimate estimate, string currency) =>
        $"{Amount.Short(estimate.Loss90.Low, currency)} to {Amount.Short(estimate.Loss90.High, currency)} an event, {Often(estimate.Frequency90.Low)} to {Often(estimate.Frequency90.High)} a year";

    /// <summary>A number of events a year.</summary>
    public static string Often(double events) => events.ToString(events < 0.1 ? "0.###" : events < 10 ? "0.##" : "#,0", System.Globalization.CultureInfo.InvariantCulture);
}
