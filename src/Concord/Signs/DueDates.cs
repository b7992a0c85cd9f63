using Concord.Evidence;

namespace Concord.Signs;

/// <summary>When a fix is asked for and due, worked out when reading and never written into a finding (SIGNS S11).</summary>
/// <remarks>
/// The due date is the one the organisation set on the finding; else the remediation table's (the imported <c>due-rule</c>s, or CISA BOD 26-04
/// as SIGNS S11 prints it), counted from the ask; else KEV's own date. An asset first seen after KEV's date gets as many days as KEV gave.
/// </remarks>
internal sealed class DueDates
{
    /// <summary>A rule that gives this many days or fewer prioritizes by itself.</summary>
    internal const int PrioritizingDays = 14;

    private static readonly Dictionary<(bool InKev, bool Exposed, bool Automatable, Impact Impact), int?> BindingDirective2604 = new()
    {
        [(false, false, false, Impact.Partial)] = null,
        [(false, true, false, Impact.Partial)] = 60,
        [(false, false, true, Impact.Partial)] = 60,
        [(false, true, true, Impact.Partial)] = 14,
        [(false, false, false, Impact.Total)] = null,
        [(false, true, false, Impact.Total)] = 14,
        [(false, false, true, Impact.Total)] = 60,
        [(false, true, true, Impact.Total)] = 3,
        [(true, false, false, Impact.Partial)] = 14,
        [(true, true, false, Impact.Partial)] = 14,
        [(true, false, true, Impact.Partial)] = 14,
        [(true, true, true, Impact.Partial)] = 3,
        [(true, false, false, Impact.Total)] = 14,
        [(true, true, false, Impact.Total)] = 3,
        [(true, false, true, Impact.Total)] = 3,
        [(true, true, true, Impact.Total)] = 3,
    };

    private readonly IReadOnlyList<KevEntry> _entries;
    private readonly IReadOnlyList<DueRule> _rules;
    private readonly Dictionary<string, KevEntry> _known;
    private readonly Dictionary<(bool InKev, bool Exposed, bool Automatable, Impact Impact), int?> _table;

    /// <summary>The dates that a dossier's catalogue and table give.</summary>
    internal DueDates(Dossier dossier)
    {
        _entries = dossier.All<KevEntry>();
        _rules = dossier.All<DueRule>();
        _known = _entries
            .GroupBy(k => k.Vulnerability, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.MinBy(k => k.AddedAt)!, StringComparer.OrdinalIgnoreCase);
        _table = TableOf(_rules);
    }

    /// <summary>What is asked of one finding from the instant it was opened.</summary>
    internal Ask AskOf(Finding finding, DateTimeOffset opened)
    {
        var known = _known.GetValueOrDefault(finding.Vulnerability);
        var isKnown = finding.InKev ?? known is not null;
        var rule = RuleOf(finding, isKnown);
        var isPrioritized = finding.Security && IsPrioritized(finding, isKnown, rule);
        var at = isPrioritized ? Later(opened, finding.PrioritizedAt?.Earliest ?? (known is null ? opened : known.AddedAt.Earliest)) : opened;

        return new Ask(at, isPrioritized, isKnown, DueOf(finding, at, known, rule));
    }

    /// <summary>Whether earlier dates ask the same of one finding: what they rest on is the same for it.</summary>
    internal bool AskTheSame(Finding finding, DueDates earlier) => ReferenceEquals(_rules, earlier._rules)
        && (ReferenceEquals(_entries, earlier._entries) || ReferenceEquals(_known.GetValueOrDefault(finding.Vulnerability), earlier._known.GetValueOrDefault(finding.Vulnerability)));

    private static bool IsPrioritized(Finding finding, bool isKnown, (bool Applies, int? Days) rule) =>
        finding.DeprioritizedAt is null
        && (finding.PrioritizedAt is not null || isKnown || (rule.Applies && rule.Days <= PrioritizingDays));

    private (bool Applies, int? Days) RuleOf(Finding finding, bool isKnown) =>
        finding is { Exposed: { } exposed, Automatable: { } automatable, Impact: { } impact } && _table.TryGetValue((isKnown, exposed, automatable, impact), out var days)
            ? (true, days)
            : (false, null);

    private static DateTimeOffset? DueOf(Finding finding, DateTimeOffset asked, KevEntry? known, (bool Applies, int? Days) rule)
    {
        if (finding.DueAt is { } set)
        {
            return set.Latest;
        }

        if (rule.Applies)
        {
            return rule.Days is { } days ? asked.AddDays(days) : null;
        }

        return known is null ? null : Later(known.DueAt.Latest, asked + AllowanceOf(known));
    }

    // Fifteen entries of the catalogue are due before they were added; they get what KEV usually gave.
    private static TimeSpan AllowanceOf(KevEntry known) => known.DueAt.Latest > known.AddedAt.Latest
        ? known.DueAt.Latest - known.AddedAt.Latest
        : TimeSpan.FromDays(PrioritizingDays);

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    // Where several tables were imported, the one whose name sorts last counts.
    private static Dictionary<(bool, bool, bool, Impact), int?> TableOf(IReadOnlyList<DueRule> rules)
    {
        var newest = rules.GroupBy(r => r.Policy, StringComparer.Ordinal).MaxBy(g => g.Key, StringComparer.Ordinal);

        return newest is null
            ? BindingDirective2604
            : newest.GroupBy(r => (r.InKev, r.Exposed, r.Automatable, r.Impact)).ToDictionary(g => g.Key, g => g.Min(r => r.Days));
    }

    /// <summary>What is asked of one finding.</summary>
    internal readonly record struct Ask(DateTimeOffset At, bool IsPrioritized, bool IsKnownExploited, DateTimeOffset? Due);
}
