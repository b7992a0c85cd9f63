using Concord.Numerics;

namespace Concord.Signs;

/// <summary>How fast one side fixes, campaign by campaign, over the 52 weeks up to a week (SIGNS S11.3, S11.5, S11.6).</summary>
internal static class FixTimes
{
    /// <summary>The median over campaigns, and whether prioritized ones are slower than other changes of the same teams.</summary>
    internal static Census? Median(Standpoint standpoint, Side side, Week week)
    {
        var (asked, others) = Campaigns(standpoint, side, week);
        if (asked.Count == 0)
        {
            return null;
        }

        var isEnough = asked.Count >= Obstacles.FewestOpportunities;
        var slower = PermutationTest.FirstSlower([.. asked.Select(c => MedianOf(standpoint, c))], [.. others.Select(c => MedianOf(standpoint, c))]);

        return new Census
        {
            State = isEnough ? IndicatorState.Unclear : IndicatorState.NotEnoughEvidence,
            Value = isEnough ? MedianOver(standpoint, asked) : null,
            Cases = CasesOf(asked),
            Missing = isEnough ? null : Few(asked.Count, "prioritized"),
            Notes = isEnough && others.Count >= Obstacles.FewestOpportunities
                ? [$"Other changes of the same teams: {Told(MedianOver(standpoint, others))} over {others.Count} campaigns. The chance of prioritized ones looking this slow by luck is {Words.Percent(slower)} % (permutation of campaigns)."]
                : [],
        };
    }

    /// <summary>How much sooner prioritized fixes come than other changes of the same teams.</summary>
    internal static Census? Lift(Standpoint standpoint, Side side, Week week)
    {
        var (asked, others) = Campaigns(standpoint, side, week);
        if (asked.Count == 0 || others.Count == 0)
        {
            return null;
        }

        var isEnough = asked.Count >= Obstacles.FewestOpportunities && others.Count >= Obstacles.FewestOpportunities;
        var lift = isEnough && MedianOver(standpoint, asked) is { } fast and > 0 && MedianOver(standpoint, others) is { } slow and > 0
            ? Math.Log(slow) - Math.Log(fast)
            : (double?)null;

        return new Census
        {
            State = lift is null ? IndicatorState.NotEnoughEvidence : lift <= 0 ? IndicatorState.Early : IndicatorState.Within,
            Value = lift,
            Cases = CasesOf(asked),
            Missing = lift is not null ? null : isEnough ? "Too many campaigns are still open to tell a median." : Few(Math.Min(asked.Count, others.Count), "prioritized and other"),
            Notes = lift <= 0 ? ["No priority is visible: what security asked for is fixed no sooner than other changes of the same teams."] : [],
        };
    }

    /// <summary>What is asked for a month against what is fixed a month, over the last quarter.</summary>
    internal static Census? Feasibility(Standpoint standpoint, Side side, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var start = end.AddDays(-7 * Week.Quarter);
        var campaigns = FixCampaign.All(standpoint).Where(c => c.Owner == side).ToList();
        if (!campaigns.Exists(c => c.IsPrioritized))
        {
            return null;
        }

        var asked = campaigns.Where(c => c.IsPrioritized && c.Opened >= week.Number - Week.Quarter).Sum(c => c.Episodes.Count(e => e.Asked >= start && e.Asked < end));
        var done = campaigns.Where(c => c.LastFixed >= start).Sum(c => c.Episodes.Count(e => e.Fixed is { } at && at.Latest >= start && at.Latest < end));
        var isEnough = asked >= Obstacles.FewestOpportunities && done > 0;

        return new Census
        {
            State = !isEnough ? IndicatorState.NotEnoughEvidence : asked > done ? IndicatorState.Unclear : IndicatorState.Within,
            Value = isEnough ? (double)asked / done : null,
            Cases = CasesOf([.. Prioritized(standpoint, side).Where(c => c.Opened > week.Number - Week.Quarter && c.Opened <= week.Number)]),
            Missing = isEnough ? null : $"Only {asked} assets were asked for and {done} fixed in the last quarter; {Obstacles.FewestOpportunities} are needed.",
            Notes = isEnough && asked > done ? ["More is asked than can be done: agree what comes first."] : [],
        };
    }

    private static (List<FixCampaign> Asked, List<FixCampaign> Others) Campaigns(Standpoint standpoint, Side side, Week week)
    {
        var asked = Prioritized(standpoint, side).Where(c => IsInYear(c, week)).ToList();
        var teams = asked.Select(c => c.Team).ToHashSet(StringComparer.Ordinal);
        var others = FixCampaign.All(standpoint).Where(c => c.IsOtherChange && c.Owner == side && teams.Contains(c.Team) && IsInYear(c, week)).ToList();

        return (asked, others);
    }

    private static IEnumerable<FixCampaign> Prioritized(Standpoint standpoint, Side side) =>
        FixCampaign.All(standpoint).Where(c => c.IsPrioritized && c.Owner == side);

    private static bool IsInYear(FixCampaign campaign, Week week) => campaign.Opened > week.Number - Week.Year && campaign.Opened <= week.Number;

    // Every campaign weighs one, however many assets it has.
    private static double? MedianOver(Standpoint standpoint, List<FixCampaign> campaigns) =>
        KaplanMeier.Of(campaigns.SelectMany(c => SpellsOf(standpoint, c, 1.0 / c.Episodes.Count))).Median;

    private static double? MedianOf(Standpoint standpoint, FixCampaign campaign) => KaplanMeier.Of(SpellsOf(standpoint, campaign, 1)).Median;

    private static IEnumerable<Spell> SpellsOf(Standpoint standpoint, FixCampaign campaign, double weight) => campaign.Episodes.Select(e =>
    {
        var isFixed = e.Fixed is { } at && at.Latest < standpoint.End;
        var until = isFixed ? e.Fixed!.Value.Latest : Earlier(e.Ended ?? standpoint.End, standpoint.End);

        return new Spell(Math.Max(0, (until - e.Asked).TotalDays), isFixed, weight);
    });

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static List<Case> CasesOf(List<FixCampaign> campaigns) => campaigns.ConvertAll(c => new Case
    {
        At = c.Episodes.Max(e => e.Asked),
        IsEvent = c.Closed is not null,
        Exhibits = [c.Exemplar],
        Text = $"{c.Group}: {c.Episodes.Count(e => e.Fixed is not null)} of {c.Episodes.Count} assets fixed",
    });

    private static string Few(int count, string which) =>
        $"Only {count} {which} campaigns began in the last 52 weeks; {Obstacles.FewestOpportunities} are needed.";

    private static string Told(double? median) => median is { } days ? $"median {Words.Days(days)} days" : "half not yet done";
}
