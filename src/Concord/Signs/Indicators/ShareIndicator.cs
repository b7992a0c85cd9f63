namespace Concord.Signs;

/// <summary>Events out of opportunities (SIGNS M1), with the early and the reportable signal (M5, M6) where it is armed.</summary>
public sealed class ShareIndicator : StreamIndicator
{
    /// <summary>The cases of a direction: the behaviour of that side, or of both for <see cref="Direction.Joint"/>. Later ones than the standpoint's end are left out by the engine.</summary>
    public required Func<Standpoint, Direction, IEnumerable<Case>> Cases { get; init; }

    /// <summary>The same behaviour towards others (M10); null = there is no comparator.</summary>
    public Func<Standpoint, Direction, IEnumerable<Case>>? Comparator { get; init; }

    /// <summary>Whether each case has a twin in the comparator, such as the other defects of the same release: then as many are enough, not twice as many.</summary>
    public bool HasTwins { get; init; }

    /// <summary>What the comparator counts, where it is not the same behaviour; null = it is.</summary>
    public OtherBehaviour? ComparatorIs { get; init; }

    /// <summary>What should be a case and can't be told; where it is too large a part, nothing is judged. Null = no such thing.</summary>
    public Undecided? Undecided { get; init; }

    /// <inheritdoc/>
    public override string Method =>
        "Share with a 90 % Jeffreys interval, Beta(½+k, ½+n−k) (Brown, Cai and DasGupta 2001)." + (House is null ? string.Empty :
        " Early signal: Bernoulli CUSUM, limit by simulation (Page 1954)."
        + " Reportable signal: Shiryaev–Roberts e-detector, on average at most one false alarm a year over all streams (Shin, Ramdas and Rinaldo 2022).")
        + (Comparator is null ? string.Empty : " Both also run against the same behaviour towards others.");

    /// <inheritdoc/>
    internal override Unit Unit => Unit.Share;

    /// <inheritdoc/>
    internal override CaseStream StreamOf(Standpoint standpoint, Direction direction) =>
        new ShareStream(standpoint, Cases(standpoint, direction), Comparator?.Invoke(standpoint, direction), MoreIsBetter, HasTwins, ComparatorIs);

    /// <inheritdoc/>
    private protected override IEnumerable<string> Compare(Reading own, Reading? other) =>
        other is not null && BothWays.Note(own, other) is { } note ? [note] : [];

    /// <inheritdoc/>
    internal override Doubt? DoubtOf(Standpoint standpoint, Direction direction, CaseStream stream)
    {
        if (Undecided is not { } undecided)
        {
            return null;
        }

        var unknown = new ShareStream(standpoint, undecided.Cases(standpoint, direction));

        return new Doubt(undecided.Sentence, week =>
        {
            var from = week - Week.Year + 1;
            var left = unknown.Opportunities(from, week);

            return left > undecided.Most.Value * (left + stream.Opportunities(from, week));
        });
    }
}

/// <summary>Cases that can't be counted because something about them is not defined.</summary>
/// <param name="Cases">They themselves.</param>
/// <param name="Most">The largest part of all cases they may be.</param>
/// <param name="Sentence">What is missing and what to do, where they are more.</param>
public sealed record Undecided(Func<Standpoint, Direction, IEnumerable<Case>> Cases, Share Most, string Sentence);

/// <summary>A comparator that counts something else that rises with the same load.</summary>
/// <param name="Theirs">Its share where all is well: its own house reference.</param>
/// <param name="Ours">The stream's house reference.</param>
/// <param name="What">What its events are, such as "consults of other functions that came late".</param>
public sealed record OtherBehaviour(double Theirs, double Ours, string What)
{
    /// <summary>How many of the stream's opportunities one of its own is worth.</summary>
    public double Weight => Math.Round(Theirs / Ours, 9);
}
