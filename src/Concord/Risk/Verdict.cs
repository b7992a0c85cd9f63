using System.Globalization;
using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Whether losses stay within what is accepted (RISK §3).</summary>
/// <param name="State">Within only where every anchor is; a breach where one is breached.</param>
/// <param name="Anchors">Each anchor, in order of loss.</param>
public sealed record Verdict(VerdictState State, IReadOnlyList<AnchorVerdict> Anchors)
{
    /// <summary>The verdict over some anchors.</summary>
    public static Verdict Of(IReadOnlyList<AnchorVerdict> anchors) => new(
        anchors.Any(a => a.State == VerdictState.Breach) ? VerdictState.Breach
            : anchors.All(a => a.State == VerdictState.Within) ? VerdictState.Within
            : VerdictState.Undetermined,
        anchors);
}

/// <summary>One anchor beside the losses.</summary>
/// <param name="Anchor">The anchor.</param>
/// <param name="Chance">The chance of a year with at least that loss.</param>
/// <param name="Band">Its 5–95 % range over what is not known of the parameters; null where all is known.</param>
/// <param name="Settles">What would settle it; null unless undetermined.</param>
public sealed record AnchorVerdict(Anchor Anchor, BracketedValue Chance, Interval? Band, string? Settles)
{
    /// <summary>Within where bounds and band lie at or below the accepted chance, a breach where they lie above it.</summary>
    public VerdictState State => StateOf(Anchor, Chance, Band);

    /// <summary>The lowest the chance may be.</summary>
    public double Lowest => Band is { } band ? Math.Min(Chance.Lower, band.Low) : Chance.Lower;

    /// <summary>The highest the chance may be.</summary>
    public double Highest => Band is { } band ? Math.Max(Chance.Upper ?? 1, band.High) : Chance.Upper ?? 1;

    internal static VerdictState StateOf(Anchor anchor, BracketedValue chance, Interval? band)
    {
        var (lowest, highest) = (Math.Min(chance.Lower, band?.Low ?? 1), Math.Max(chance.Upper ?? 1, band?.High ?? 0));

        return highest <= anchor.Probability ? VerdictState.Within : lowest > anchor.Probability ? VerdictState.Breach : VerdictState.Undetermined;
    }

    /// <summary>The anchor and what was found, as a sentence with figures.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"A year of {Anchor.Loss:N0} or more may come with {Anchor.Probability:P1}; it comes with {Lowest:P1} to {Highest:P1}: {State.Word()}.");
}

/// <summary>The three verdicts.</summary>
public enum VerdictState
{
    /// <summary>Certainly accepted.</summary>
    Within,

    /// <summary>Certainly more than accepted.</summary>
    Breach,

    /// <summary>The bounds or the band lie on both sides of what is accepted.</summary>
    Undetermined,
}

/// <summary>The verdicts in words.</summary>
public static class VerdictWords
{
    /// <summary>The verdict as one word in lower case.</summary>
    public static string Word(this VerdictState state) => state switch
    {
        VerdictState.Within => "within",
        VerdictState.Breach => "breach",
        _ => "undetermined",
    };
}
