using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 7: instead of leading with "no", lead with "How do we get there securely".</summary>
/// <remarks>
/// <para>Taken: first answers say how (C1.2), and where one says no, an options paper follows.</para>
/// <para>Working: refusals without an alternative (C1.1), answers past their limit (C2.2, because the time to a yes itself, C2.1, has no line), advice that
/// enables (C3.2), and what both see (Q13).</para>
/// <para>Read both ways: IT answers security's asks too. Source: SIGNS §6, T7; A¶101.</para>
/// </remarks>
public sealed class SecureEnablement : Step
{
    /// <summary>A decision with this many options is an options paper (SIGNS §1).</summary>
    public const int FewestOptions = 3;

    /// <summary>From this share of first answers on, leading with "how" is the rule (house default, T7).</summary>
    public static readonly Share MostlyHow = Share.Percent(50);

    /// <inheritdoc/>
    public override string Id => "T7";

    /// <inheritdoc/>
    public override string Slug => "secure-enablement";

    /// <inheritdoc/>
    public override string Name => "How do we get there securely";

    /// <inheritdoc/>
    public override string Question => "Does a first answer say how, and does an options paper follow a no?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 7 (A¶101)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "T7.1",
            IsPrimary = true,
            Name = "refusals without an options paper",
            Definition = "Asks that a side first answered with no and for which no decision with three or more options is recorded, out of all it first answered with no.",
            Kinds = ["security-request", "decision"],
            Opportunities = "asks first answered with no",
            Event = d => $"by the {d.Seat()}'s side and not followed by an options paper",
            Cases = Refusals,
        },
        Perceived.Trend("T7.2", "Q13", a => [a.Q13]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["C1.1", "C2.2", "C3.2", "T7.2"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P18", "P02"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Some refusals are right: an options paper shows what the no is worth.",
        "Conditions nobody can meet are a no in other words: see how many a yes followed.",
        "Silence is no answer, and C2 counts it.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) => Parts.Taken(
    [
        .. readings.Of("C1.2").Select(LeadsWithHow).DefaultIfEmpty(Part.Unknown),
        .. readings.Of("T7.1").Where(r => r.Opportunities > 0).Select(Follows),
    ]);

    private static Part LeadsWithHow(Reading reading) => reading switch
    {
        { Opportunities: null or 0 } => Part.Unknown,
        { Events: 0 } => Part.Missing,
        { Events: var how, Opportunities: var all } => how >= MostlyHow.Value * all ? Part.There : Part.Partly,
    };

    // Papers for refusals are a full count, however few; a side without refusals has nothing to follow.
    private static Part Follows(Reading reading) => reading switch
    {
        { Events: 0 } => Part.There,
        { Events: var missing, Opportunities: var all } => missing < all ? Part.Partly : Part.Missing,
    };

    private static IEnumerable<Case> Refusals(Standpoint standpoint, Direction direction)
    {
        var papers = standpoint.Once(Papers);

        return from request in standpoint.Dossier.All<SecurityRequest>()
               where request.To.Is(direction.ToSide()) && request.Asker.Is(direction.ToSide().Counterpart())
               where request.FirstAnswer is { Type: AnswerType.No }
               select Case.Of(request, request.FirstAnswer!.At, !papers.Contains(request.Link));
    }

    private static HashSet<EvidenceLink> Papers(Standpoint standpoint) =>
    [
        .. standpoint.Dossier.All<Decision>()
            .Where(d => d.About is not null && d.Options.Count >= FewestOptions && (d.Occurred is null || standpoint.HasHappened(d.Occurred)))
            .Select(d => d.About!.Value),
    ];
}
