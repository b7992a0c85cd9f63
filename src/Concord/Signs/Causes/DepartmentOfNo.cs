using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 1: asks are commonly answered with a plain no.</summary>
/// <remarks>
/// <para>Opportunity: an ask (kind <c>security-request</c>) of the other side with a first answer. The event is a no that names no
/// option that works; where nobody recorded whether it did, it did not.</para>
/// <para>How one acts (C1.1) and how one is seen (C1.3) are shown side by side and never mixed.</para>
/// <para>Source: SIGNS §5, C1; A¶65, B¶7.</para>
/// </remarks>
public sealed class DepartmentOfNo : Cause
{
    /// <summary>Plain noes: 1 in 10 is ordinary, 1 in 5 the most both accept (house default, C1.1).</summary>
    public static readonly Thresholds PlainNoes = new(0.10, 0.20, 0.35);

    /// <inheritdoc/>
    public override string Id => "C1";

    /// <inheritdoc/>
    public override string Slug => "department-of-no";

    /// <inheritdoc/>
    public override string Name => "Mostly no";

    /// <inheritdoc/>
    public override string Question => "Are asks commonly answered with a plain no?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶65); B¶7";

    /// <inheritdoc/>
    public override bool IsStructural => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P18", "P02"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "C1.1",
            IsPrimary = true,
            Name = "plain no",
            Definition = "First answers that say no and name no option that works, out of all asks with a first answer.",
            Kinds = ["security-request"],
            Opportunities = "answered asks",
            Event = d => $"answered by the {d.Seat()}'s side with a plain no",
            House = PlainNoes,
            Cases = (s, d) => Answered(Asks.Of(s, d), IsPlainNo),
            Remarks = AnswersByType,
        },
        new ShareIndicator
        {
            Id = "C1.2",
            Name = "answers how",
            Definition = "First answers that say how: yes with conditions or with an option that works, out of all first answers. More is better; it has no line.",
            Kinds = ["security-request"],
            Opportunities = "answered asks",
            Event = d => $"answered by the {d.Seat()}'s side with how",
            Cases = (s, d) => Answered(Asks.Of(s, d), a => a.Type == AnswerType.How),
            Remarks = EverYes,
        },
        new CensusIndicator
        {
            Id = "C1.3",
            IsJoint = true,
            Name = "seen as",
            Definition = "How far apart the two marks lie that both gave on how security answers (Q13: 1 mostly no, 5 mostly how), in the newest wave both answered.",
            Kinds = ["survey-answer"],
            Opportunities = "points on a scale from 1 (mostly no) to 5 (mostly how)",
            Event = _ => "lie between the two answers on how security answers",
            Unit = Unit.Count,
            Count = SeenAs,
        },
        new RateIndicator
        {
            Id = "C1.4",
            Name = "asks a quarter",
            Definition = "How many asks are put to a side in a quarter: whoever expects a no stops asking.",
            Kinds = ["security-request"],
            Opportunities = "asks",
            Event = d => $"put to the {d.Seat()}'s side",
            Cases = (s, d) => Asks.Of(s, d).Select(r => Case.Of(r, r.AskedAt, true)),
            Remarks = Trend,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Some noes are right: a no says that an ask was refused, not that it should have been granted. See what the refused risk was worth.",
        "A no can hide as silence: see cause C2, slow to yes.",
        "Conditions nobody can meet are a no in other words: the part of these answers that ever became a yes is told beside them.",
        "Whoever expects a no stops asking: see how many asks come.",
        "The two jobs answer differently by design: one is asked for a yes, the other for what could go wrong.",
        "Acting like it and being seen as it are two things: both are shown, neither replaces the other.",
    ];

    private static IEnumerable<Case> Answered(IEnumerable<SecurityRequest> asks, Predicate<FirstAnswer> isEvent) => asks
        .Where(r => r.FirstAnswer is not null)
        .Select(r => Case.Of(r, r.FirstAnswer!.At, isEvent(r.FirstAnswer)));

    private static bool IsPlainNo(FirstAnswer answer) => answer is { Type: AnswerType.No, Alternative: not true };

    private static Census? SeenAs(Standpoint standpoint, Direction direction, Week week)
    {
        if (BothAnswered.Newest(standpoint, week, a => a.Q13) is not { } wave)
        {
            return null;
        }

        return new Census
        {
            State = IndicatorState.Unclear,
            Events = Math.Abs(wave.Cio.Answers.Q13!.Value.Value!.Value - wave.Ciso.Answers.Q13!.Value.Value!.Value),
            Cases = [Case.Of(wave.Cio, wave.Cio.SubmittedAt, false), Case.Of(wave.Ciso, wave.Ciso.SubmittedAt, false)],
            Notes = [wave.Told("How security answers, from 1 (mostly no) to 5 (mostly how)", a => a.Q13)],
        };
    }

    private static IEnumerable<string> AnswersByType(Standpoint standpoint, Direction direction)
    {
        var answered = InWindow(standpoint, Asks.Of(standpoint, direction)).ToList();
        if (answered.Count == 0)
        {
            yield break;
        }

        var noes = answered.Where(r => r.FirstAnswer!.Type == AnswerType.No).ToList();
        yield return $"First answers: no {noes.Count}, yes {answered.Count(r => r.FirstAnswer!.Type == AnswerType.Yes)}, how {answered.Count(r => r.FirstAnswer!.Type == AnswerType.How)}.";

        if (noes.Count(r => r.FirstAnswer!.Alternative is null) is var unsaid and > 0)
        {
            yield return $"Of {unsaid} noes it is not recorded whether they named an option that works: they count as plain.";
        }

        if (noes.Count(r => r.BusinessDeadline is not null) is var pressed and > 0)
        {
            yield return $"{pressed} of the noes met an ask with a date the business needs: whoever asks has that date to keep.";
        }

        var others = InWindow(standpoint, Asks.OfOthers(standpoint, direction)).ToList();
        if (others.Count > 0)
        {
            yield return $"The same towards others: {others.Count(r => IsPlainNo(r.FirstAnswer!))} of {others.Count}. It is told and not subtracted: a no to everybody is a no.";
        }
    }

    private static IEnumerable<string> EverYes(Standpoint standpoint, Direction direction)
    {
        var conditional = InWindow(standpoint, Asks.Of(standpoint, direction)).Where(r => r.FirstAnswer!.Type == AnswerType.How).ToList();

        return conditional.Count == 0 ? [] : [$"{conditional.Count(r => standpoint.HasHappened(r.YesAt))} of {conditional.Count} such answers became a yes."];
    }

    private static IEnumerable<string> Trend(Standpoint standpoint, Direction direction)
    {
        var weeks = Asks.Of(standpoint, direction)
            .Where(r => Case.Instant(r.AskedAt) < standpoint.End)
            .Select(r => standpoint.Week.Number - standpoint.WeekOf(Case.Instant(r.AskedAt)))
            .ToList();
        if (weeks.Exists(w => w >= Week.Quarter))
        {
            yield return $"{weeks.Count(w => w < Week.Quarter)} in the last 13 weeks, {weeks.Count(w => w is >= Week.Quarter and < 2 * Week.Quarter)} in the 13 before.";
        }
    }

    private static IEnumerable<SecurityRequest> InWindow(Standpoint standpoint, IEnumerable<SecurityRequest> asks) => asks.Where(r =>
        r.FirstAnswer is { } answer && Case.Instant(answer.At) < standpoint.End && standpoint.WeekOf(Case.Instant(answer.At)) > standpoint.Week.Number - standpoint.Window);
}
