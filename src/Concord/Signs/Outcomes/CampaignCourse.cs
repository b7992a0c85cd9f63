namespace Concord.Signs;

/// <summary>How many prioritized campaigns of one side were open, and how many of them past due, week by week.</summary>
internal sealed class CampaignCourse
{
    private readonly int _firstShown;
    private readonly int[] _open = new int[Replay.ChartWeeks + 1];
    private readonly int[] _overdue = new int[Replay.ChartWeeks + 1];

    private CampaignCourse(Standpoint standpoint, Side side)
    {
        _firstShown = standpoint.Week.Number - Replay.ChartWeeks + 1;
        var campaigns = FixCampaign.All(standpoint).Where(c => c.IsPrioritized && c.Owner == side).ToList();
        First = campaigns.Count == 0 ? int.MaxValue : campaigns.Min(c => c.Opened);
        foreach (var campaign in campaigns.Where(c => !(c.Closed is { } closed && standpoint.WeekOf(closed) <= _firstShown)))
        {
            Count(_open, Stretches(standpoint, campaign, e => e.Asked));
            Count(_overdue, Stretches(standpoint, campaign, e => e.Due));
        }

        Sum(_open);
        Sum(_overdue);
        Cases =
        [
            .. campaigns
                .Select(c => (Campaign: c, Open: c.OpenAt(standpoint.End).ToList()))
                .Where(c => c.Open.Count > 0)
                .Select(c => new Case
                {
                    At = c.Open.Max(e => e.Asked),
                    IsEvent = c.Open.Exists(e => e.Due < standpoint.End),
                    Exhibits = [c.Campaign.Exemplar],
                    Text = $"{c.Campaign.Group}: {c.Open.Count(e => e.Due < standpoint.End)} of {c.Open.Count} open assets past due",
                }),
        ];
    }

    /// <summary>The week of the first ask; beyond every week when there is none.</summary>
    internal int First { get; }

    /// <summary>The campaigns open at the standpoint's end.</summary>
    internal IReadOnlyList<Case> Cases { get; }

    /// <summary>The course of one direction.</summary>
    internal static CampaignCourse Of(Standpoint standpoint, Direction direction) => new(standpoint, direction.ToSide());

    /// <summary>The counts as they stood at the end of a week of the chart.</summary>
    internal (int Overdue, int Open) At(Week week) => (_overdue[week.Number - _firstShown], _open[week.Number - _firstShown]);

    // The weeks at whose ends an asset was open since a start: a stretch for each asset, in order of start.
    private static IEnumerable<(int From, int Until)> Stretches(Standpoint standpoint, FixCampaign campaign, Func<FixEpisode, DateTimeOffset?> start) => campaign.Episodes
        .Where(e => start(e) < standpoint.End)
        .Select(e => (From: standpoint.WeekOf(start(e)!.Value), Until: e.Ended is { } end && end < standpoint.End ? standpoint.WeekOf(end) : standpoint.Week.Number + 1))
        .Where(s => s.From < s.Until)
        .OrderBy(s => s.From);

    // A campaign counts once in a week, however many of its assets are open.
    private void Count(int[] changes, IEnumerable<(int From, int Until)> stretches)
    {
        var covered = _firstShown;
        foreach (var (from, until) in stretches)
        {
            var start = Math.Max(from, covered);
            if (until > start)
            {
                changes[start - _firstShown]++;
                changes[until - _firstShown]--;
                covered = until;
            }
        }
    }

    private static void Sum(int[] changes)
    {
        for (var i = 1; i < changes.Length; i++)
        {
            changes[i] += changes[i - 1];
        }
    }
}
