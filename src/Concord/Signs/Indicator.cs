namespace Concord.Signs;

/// <summary>One measurement under a sign: what is counted of what, and how it is judged.</summary>
/// <remarks>
/// A sign lists its indicators as values of one of the families in <c>Indicators/</c>; each takes a function that turns a
/// <see cref="Standpoint"/> into cases, and the engine does the rest (weekly clock, windows, detectors, states, words):
/// <list type="bullet">
/// <item><see cref="ShareIndicator"/>: events out of opportunities (M1, M5, M6), with a comparator where there is one (M10).</item>
/// <item><see cref="DurationIndicator"/>: time to an end, open ones censored (M3).</item>
/// <item><see cref="MeanIndicator"/>: a value between 0 and 1 for each campaign (M4).</item>
/// <item><see cref="RateIndicator"/>: how many in a quarter or month (M2); no line.</item>
/// <item><see cref="CensusIndicator"/>: full counts, gaps and open events (M8, M9), judged by their own limits.</item>
/// </list>
/// </remarks>
public abstract class Indicator
{
    /// <summary>The id, such as <c>S1.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it decides the sign's state.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Whether it reads both sides together instead of each towards the other.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The one side whose behaviour it reads, where it is one-sided by nature (INV-2 of SIGNS §2.12 names them); null = both, or joint.</summary>
    public Side? OneSided { get; init; }

    /// <summary>A short name, such as "override rate".</summary>
    public required string Name { get; init; }

    /// <summary>What is counted of what, in one sentence.</summary>
    public required string Definition { get; init; }

    /// <summary>The model and its source, in one sentence for a statistician.</summary>
    public abstract string Method { get; }

    /// <summary>The kinds of evidence it needs; the first is the one whose absence means there is no data, and whose source can be stale.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>What the opportunities are called, as a plural that fits behind "k of n".</summary>
    public required string Opportunities { get; init; }

    /// <summary>What the event is called behind "k of n opportunities", seen from one direction.</summary>
    public required Func<Direction, string> Event { get; init; }

    /// <summary>The house's reference, tolerance and alternative; null for figures without a line.</summary>
    public Thresholds? House { get; init; }

    /// <summary>Whether more of what is counted is better: then the reference lies above the tolerance.</summary>
    public bool MoreIsBetter => House is { } house && house.Ref > house.Tol;

    /// <summary>A rule of its own on what may be said, such as that another's word is needed; null = none.</summary>
    internal Func<Standpoint, Reading, Reading>? Ruling { get; init; }

    /// <summary>Whether it reads what the two posts do to one another, which can't be told while one person holds both; null = by the first kind of evidence.</summary>
    public bool? IsBetweenPosts { get; init; }

    /// <summary>Remarks of its own to show beside the figures; null = none.</summary>
    public Func<Standpoint, Direction, IEnumerable<string>>? Remarks { get; init; }

    /// <summary>The directions it is read in.</summary>
    public IReadOnlyList<Direction> Directions => this switch
    {
        { IsJoint: true } => [Direction.Joint],
        { OneSided: Side.Cio } => [Direction.Cio],
        { OneSided: Side.Ciso } => [Direction.Ciso],
        _ => [Direction.Cio, Direction.Ciso],
    };

    /// <summary>The id of the sign it belongs to, such as <c>S1</c>.</summary>
    public string SignId => Id[..Id.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The event in a few words that fit behind "k of n", seen from one direction, such as "overruled by the CIO's side".</summary>
    public string EventPhrase(Direction direction) => Event(direction);

    /// <summary>What it shows in each of its directions.</summary>
    public IReadOnlyList<Reading> Read(Standpoint standpoint)
    {
        var readings = Directions.Select(d => ReadOne(standpoint, d)).Select(r => Ruling?.Invoke(standpoint, r) ?? r).ToList();

        return
        [
            .. readings.Select(r => (Own: r, Other: readings.Find(o => o.Direction != r.Direction))).Select(r => r.Own with
            {
                Sentence = Wording.Sentence(this, standpoint, r.Own, r.Other),
                Notes = [.. r.Own.Notes, .. Compare(r.Own, r.Other)],
            }),
        ];
    }

    /// <summary>Its states week by week and its alarms, without the figures and words of <see cref="Read"/>: the same states at a part of the cost.</summary>
    public IReadOnlyList<IndicatorCourse> Follow(Standpoint standpoint) =>
        [.. Directions.Select(d => Ruling is null ? FollowOne(standpoint, d) : Course(Ruling(standpoint, ReadOne(standpoint, d))))];

    /// <summary>Its states and alarms in one direction; a family that finds them without the figures says how.</summary>
    private protected virtual IndicatorCourse FollowOne(Standpoint standpoint, Direction direction) => Course(ReadOne(standpoint, direction));

    // A ruling judges a whole reading, so there the states are those of the chart.
    private IndicatorCourse Course(Reading reading) => new()
    {
        Indicator = Id,
        IsPrimary = IsPrimary,
        Direction = reading.Direction,
        First = reading.History.Count == 0 ? default : reading.History[0].Week,
        States = [.. reading.History.Select(p => p.State)],
        Alarms = reading.Alarms,
    };

    /// <summary>The states of a run of weeks that ends with the standpoint's.</summary>
    private protected IndicatorCourse CourseOf(Standpoint standpoint, Direction direction, IReadOnlyList<IndicatorState> states) => new()
    {
        Indicator = Id,
        IsPrimary = IsPrimary,
        Direction = direction,
        First = new Week(standpoint.Week.Number - states.Count + 1).Evaluated,
        States = states,
    };

    /// <summary>What it shows in one direction; the sentence is written afterwards, when the other direction is known too.</summary>
    protected abstract Reading ReadOne(Standpoint standpoint, Direction direction);

    /// <summary>Remarks on one direction beside the other.</summary>
    private protected virtual IEnumerable<string> Compare(Reading own, Reading? other) => [];

    /// <summary>Whether one person held both posts in a week and it reads what these do to one another.</summary>
    internal bool IsToOneself(Standpoint standpoint, Week week) =>
        (IsBetweenPosts ?? !Hats.IsOfWork(Kinds[0])) && Hats.Of(standpoint).WornIn(standpoint, week) is not null;

    /// <summary>The thresholds in force and whether they were agreed.</summary>
    internal (Thresholds? Thresholds, bool IsAgreed) ThresholdsIn(Standpoint standpoint) => House is null
        ? (null, false)
        : (standpoint.Charters.TermsOf(Id, House, standpoint.Week.Number).Thresholds, standpoint.Charter?.Thresholds.ContainsKey(Id) ?? false);
}
