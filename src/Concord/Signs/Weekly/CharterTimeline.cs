using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Which charter was in force in which week. Only a charter both sides signed is ever in force.</summary>
public sealed class CharterTimeline
{
    /// <summary>The indicators armed without a charter's word (SIGNS §2.2): fourteen two-way and five joint ones, 33 streams.</summary>
    public static readonly IReadOnlyList<string> ArmedByHouse =
    [
        "S1.1", "S1.2", "S3.1", "S3.2", "S5.1", "S6.1", "S6.3", "S10.1", "S10.3", "S11.1", "S11.2", "S12.1", "C1.1", "C2.2",
        "S2.1", "S2.2", "S2.3", "S7.1", "S9.3",
    ];

    private static readonly HashSet<string> JointByHouse = ["S2.1", "S2.2", "S2.3", "S7.1", "S9.3"];

    private readonly (int Week, Charter Charter)[] _signed;

    /// <summary>The charters of a dossier.</summary>
    public CharterTimeline(Dossier dossier, BusinessCalendar days)
    {
        _signed =
        [
            .. dossier.All<Charter>()
                .Where(c => IsSignedByBoth(c, dossier))
                .OrderBy(c => c.At)
                .ThenBy(c => c.Version, StringComparer.Ordinal)
                .ThenBy(c => c.Id, StringComparer.Ordinal)
                .Select(c => (Concord.Signs.Week.Of(days.DayOf(c.At.Latest)).Number, c)),
        ];
    }

    /// <summary>The week of the first charter, from which detectors run; null without one: then they run from the first evidence.</summary>
    public int? FirstWeek => _signed.Length == 0 ? null : _signed[0].Week;

    /// <summary>Every charter both sides signed with the Monday of the week from which it is in force, the oldest first.</summary>
    public IEnumerable<(DateOnly From, Charter Charter)> Versions => _signed.Select(s => (new Week(s.Week).Monday, s.Charter));

    /// <summary>The weeks in which a charter took force, in order.</summary>
    public IEnumerable<int> Changes => _signed.Select(s => s.Week);

    /// <summary>The holidays, each by the version in force in its week; before the first version by that one.</summary>
    public IEnumerable<DateOnly> Holidays => _signed
        .SelectMany((signed, i) => signed.Charter.Holidays.Where(day => (i == 0 || WeekOf(day) >= signed.Week) && (i == _signed.Length - 1 || WeekOf(day) < _signed[i + 1].Week)));

    /// <summary>The charter in force in a week: the newest one signed in it or before; null before the first.</summary>
    public Charter? InForce(int week)
    {
        for (var i = _signed.Length - 1; i >= 0; i--)
        {
            if (_signed[i].Week <= week)
            {
                return _signed[i].Charter;
            }
        }

        return null;
    }

    /// <summary>Whether an indicator is armed by any charter, or by the house where one names none.</summary>
    public bool CanArm(string indicator) =>
        _signed.Select(s => s.Charter.Armed).DefaultIfEmpty([]).Any(armed => (armed.Count > 0 ? armed : ArmedByHouse).Contains(indicator));

    /// <summary>What is in force for an indicator in a week.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="house">The house defaults, for where the charter names no thresholds; null = there is no line, and then nothing is armed.</param>
    /// <param name="week">The week's number.</param>
    public Terms TermsOf(string indicator, Thresholds? house, int week)
    {
        var agreed = InForce(week)?.Thresholds.GetValueOrDefault(indicator);
        var armed = ArmedIn(week);

        return new Terms(
            agreed is null || house is null ? house : new Thresholds(agreed.Ref, agreed.Tol, agreed.P1),
            house is not null && armed.Contains(indicator) && (FirstWeek is not { } first || week >= first),
            StreamsOf(armed));
    }

    /// <summary>The indicators whose detectors run in a week: the charter's, or the house's where it names none.</summary>
    public IReadOnlyList<string> ArmedIn(int week) => InForce(week) is { Armed: { Count: > 0 } armed } ? armed : ArmedByHouse;

    private static int WeekOf(DateOnly day) => Concord.Signs.Week.Of(day).Number;

    private static int StreamsOf(IReadOnlyList<string> armed) =>
        Math.Max(1, armed.Distinct(StringComparer.Ordinal).Sum(id => JointByHouse.Contains(id) ? 1 : 2));

    private static bool IsSignedByBoth(Charter charter, Dossier dossier) =>
        Seats.SidesOf(charter.SignedBy, dossier).Count == 2;
}
