namespace Concord.Signs;

/// <summary>How late other changes of the teams that fix are, against the time they usually take: the comparator of S11.1 (SIGNS §2.6).</summary>
/// <remarks>
/// Nobody set them a date. Their usual time is the one by which half were done in the first year they are known; a campaign's value is the
/// part that was not done in it. Where they all take longer, the teams are slow at everything and not at what was asked. Half, because
/// it is known soonest: by the time a slow week shows in what was asked, it shows in the others as well.
/// </remarks>
internal static class OtherChanges
{
    private const double Usual = 0.50;

    /// <summary>Each campaign on the day its usual time was over; null where the first year held too few.</summary>
    internal static UsualCases? Late(Standpoint standpoint, Direction direction)
    {
        var all = FixCampaign.All(standpoint).Where(c => c.Owner == direction.ToSide()).ToList();
        var teams = all.Where(c => c.IsPrioritized).Select(c => c.Team).ToHashSet(StringComparer.Ordinal);
        var others = all.Where(c => c.IsOtherChange && teams.Contains(c.Team)).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var first = others.Min(c => c.Opened);
        var firstYear = others.Where(c => c.Opened < first + Week.Year).ToList();

        return firstYear.Count >= ComparedMeans.Fewest && UsualTime(firstYear) is { } usual
            ? new UsualCases(others.Select(c => CaseOf(c, usual)), Usual, HygienePutOff.LateShare.Ref)
            : null;
    }

    // Every campaign weighs one, however many assets it has; null where more than half were never done.
    private static TimeSpan? UsualTime(List<FixCampaign> campaigns)
    {
        var times = campaigns
            .SelectMany(c => c.Episodes.Select(e => (Took: e.Fixed is { } at ? at.Latest - e.Asked : TimeSpan.MaxValue, Weight: 1.0 / c.Episodes.Count)))
            .OrderBy(t => t.Took);
        var done = 0.0;
        foreach (var (took, weight) in times)
        {
            done += weight;
            if (done >= (1 - Usual) * campaigns.Count)
            {
                return took < TimeSpan.MaxValue ? took : null;
            }
        }

        return null;
    }

    private static Case CaseOf(FixCampaign campaign, TimeSpan usual) => new()
    {
        At = campaign.Episodes.Max(e => e.Asked) + usual,
        IsEvent = false,
        Value = campaign.Episodes.Count(e => !(e.Ended <= e.Asked + usual)) / (double)campaign.Episodes.Count,
        Exhibits = [campaign.Exemplar],
    };
}
