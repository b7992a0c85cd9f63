using Concord.Numerics;

namespace Concord.Steps;

/// <summary>Whether more may be said than "improved after, cause not shown" (SIGNS §2.14).</summary>
/// <remarks>
/// A plain before-and-after shows no cause, for a play starts where figures are at their worst. Two comparisons are free of that:
/// where the play started first against where it did not yet, both after the start; and the fall below the tolerance against what
/// the comparator did meanwhile, where a reportable signal had shown that the true value was above the tolerance. Asked twice only,
/// after 26 weeks and, once, after 52, and with 97.5 % certainty, so that at most about one play in twenty without any effect is called a cause.
/// </remarks>
public static class ShownCause
{
    /// <summary>Certainty from which a cause is said (house default).</summary>
    public const double Sure = 0.975;

    /// <summary>Weeks after the play at which it is first asked (house default).</summary>
    public const int FirstLook = 26;

    /// <summary>Weeks after the play at which it is asked for good (house default).</summary>
    public const int LastLook = 52;

    /// <summary>How many weeks of data a question after so many weeks uses: none, 26 or 52.</summary>
    /// <param name="weeks">Weeks since the play, at least 0.</param>
    public static int WeeksAsked(int weeks) => weeks >= LastLook ? LastLook : weeks >= FirstLook ? FirstLook : 0;

    /// <summary>A staggered start: whether the event is rarer where the play started first than where it had not yet.</summary>
    /// <remarks>Not where the first group was better already: whoever starts with the best group shows nothing.</remarks>
    /// <param name="first">After the start, where it started first.</param>
    /// <param name="rest">After the start, everywhere else.</param>
    /// <param name="firstBefore">The year before, where it started first.</param>
    /// <param name="restBefore">The year before, everywhere else.</param>
    public static bool Staggered(Counted first, Counted rest, Counted firstBefore, Counted restBefore) =>
        new[] { first, rest, firstBefore, restBefore }.All(c => c.Opportunities >= FreshData.FewestOpportunities)
        && firstBefore.Share >= restBefore.Share
        && Asymmetry.ProbabilityAbove(JeffreysInterval.Of(rest.Events, rest.Opportunities), JeffreysInterval.Of(first.Events, first.Opportunities), margin: 0) >= Sure;

    /// <summary>A comparator: whether the share fell below its tolerance by more than the same towards others fell meanwhile.</summary>
    /// <remarks>
    /// Only where a reportable signal stood when the play was opened: it shows that the true share was above the tolerance, so the fall is counted
    /// from there and not from the chance figure that raised the alarm. Log odds with half a case added to each count, normal (Haldane 1956; Gart 1966).
    /// </remarks>
    /// <param name="after">After the play.</param>
    /// <param name="tolerance">Between 0 and 1, ends not included.</param>
    /// <param name="othersBefore">The comparator in the year before the play.</param>
    /// <param name="othersAfter">The comparator after the play.</param>
    public static bool Compared(Counted after, double tolerance, Counted othersBefore, Counted othersAfter)
    {
        if (new[] { after, othersBefore, othersAfter }.Any(c => c.Opportunities < FreshData.FewestOpportunities)
            || FreshData.OfShare(after.Events, after.Opportunities, tolerance) != FreshState.Within)
        {
            return false;
        }

        var fall = Math.Log(tolerance / (1 - tolerance)) - after.LogOdds - (othersBefore.LogOdds - othersAfter.LogOdds);
        var deviation = Math.Sqrt(after.Variance + othersBefore.Variance + othersAfter.Variance);

        return NormalDistribution.Standard.ProbabilityBelow(fall / deviation) >= Sure;
    }
}

/// <summary>Events out of opportunities.</summary>
/// <param name="Events">From 0 to <paramref name="Opportunities"/>.</param>
/// <param name="Opportunities">At least 0.</param>
public readonly record struct Counted(int Events, int Opportunities)
{
    /// <summary>The share as counted, 0 to 1; 0 where there is nothing.</summary>
    internal double Share => Opportunities == 0 ? 0 : (double)Events / Opportunities;

    /// <summary>Log odds with half a case on either side.</summary>
    internal double LogOdds => Math.Log((Events + 0.5) / (Opportunities - Events + 0.5));

    /// <summary>Variance of <see cref="LogOdds"/>.</summary>
    internal double Variance => (1 / (Events + 0.5)) + (1 / (Opportunities - Events + 0.5));
}
