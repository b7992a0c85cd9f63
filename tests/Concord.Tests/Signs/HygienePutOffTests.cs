using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class HygienePutOffTests
{
    private static readonly HygienePutOff Sign = new();

    [Fact]
    public void A_hundred_assets_of_one_ask_are_one_case()
    {
        var reading = Read("S11.1", 30, Campaign(1, assets: 100, late: 25));

        Assert.Equal(1, reading.Opportunities);
    }

    [Fact]
    public void The_late_share_is_the_mean_over_campaigns_and_not_over_assets()
    {
        // Seven campaigns of one asset in time, one of a hundred assets all late: one eighth, not 100 of 107.
        var findings = Enumerable.Range(1, 7).SelectMany(i => Campaign(i, assets: 1, late: 0)).Concat(Campaign(8, assets: 100, late: 100));

        Assert.Equal(0.125, Read("S11.1", 40, findings).Estimate!.Value, 6);
    }

    [Fact]
    public void Fixed_on_the_due_day_is_in_time_and_a_day_later_is_late()
    {
        var asked = Asked(1, 1) with { DueAt = Some.Day(20), Status = FindingStatus.Fixed };

        Assert.Equal(0, Read("S11.1", 30, asked with { FixedAt = Some.At(20, 23) }).Events);
        Assert.Equal(1, Read("S11.1", 30, asked with { FixedAt = Some.At(21, 0) }).Events);
    }

    [Fact]
    public void A_campaign_is_no_case_before_its_due_date()
    {
        Assert.Equal(IndicatorState.NoData, Read("S11.1", 2, Asked(1, 1) with { DueAt = Some.Day(20) }).State);
    }

    [Fact]
    public void An_exception_in_which_both_concurred_is_not_late_and_one_of_the_owner_alone_is()
    {
        var accepted = Asked(1, 1) with { DueAt = Some.Day(20), Status = FindingStatus.Accepted, StatusAt = Some.Day(10), Acceptance = "risk-acceptance-1" };
        var alone = Some.RiskAcceptance() with { ConcurredBy = [Side.Cio] };

        Assert.Equal(IndicatorState.NoData, Read("S11.1", 30, accepted, Some.RiskAcceptance()).State);
        Assert.Equal(1, Read("S11.1", 30, accepted, alone).Events);
        Assert.Equal(0, Read("S11.2", 30, accepted, Some.RiskAcceptance()).Events);
        Assert.Equal(1, Read("S11.2", 30, accepted, alone).Events);
    }

    [Fact]
    public void A_false_finding_and_an_asset_not_affected_are_nobodys_delay()
    {
        var finding = Asked(1, 1) with { DueAt = Some.Day(20) };

        Assert.Equal(IndicatorState.NoData, Read("S11.1", 30, finding with { Status = FindingStatus.FalsePositive }).State);
        Assert.Equal(IndicatorState.NoData, Read("S11.1", 30, finding with { Status = FindingStatus.NotAffected }).State);
    }

    [Fact]
    public void A_campaign_closes_with_its_last_finding()
    {
        var first = Asked(1, 1) with { Status = FindingStatus.WontFix, StatusAt = Some.Day(5) };
        var second = Asked(1, 2);

        Assert.Equal(IndicatorState.NoData, Read("S11.2", 30, first, second).State);
        Assert.Equal((1, 1), Counted(Read("S11.2", 30, first, second with { Status = FindingStatus.Fixed, FixedAt = Some.Day(9) })));
    }

    [Fact]
    public void What_the_vendor_or_the_other_side_decided_was_not_given_up_by_the_owner()
    {
        var left = Asked(1, 1) with { Status = FindingStatus.WontFix, StatusAt = Some.Day(9) };

        Assert.Equal(1, Read("S11.2", 30, left).Events);
        Assert.Equal(0, Read("S11.2", 30, left with { DecidedBy = "vendor" }).Events);
        Assert.Equal(0, Read("S11.2", 30, left with { DecidedBy = "CISO" }).Events);
        Assert.Equal(1, Read("S11.2", 30, left with { DecidedBy = "CIO" }).Events);
    }

    [Fact]
    public void A_first_sight_known_only_by_bounds_is_asked_for_from_the_day_its_record_came_in()
    {
        var finding = Asked(1, 1) with
        {
            FirstSeenAt = Moment.Between(Some.Instant(-300), Some.Instant(100)),
            RecordedAt = Some.Instant(50),
            PrioritizedAt = null,
            DueAt = null,
            InKev = true,
            Exposed = false,
            Automatable = false,
            Impact = Impact.Total,
        };

        Assert.Equal(0, Read("S11.1", 30, finding with { Status = FindingStatus.Fixed, FixedAt = Some.At(63) }).Events);
        Assert.Equal(1, Read("S11.1", 30, finding with { Status = FindingStatus.Fixed, FixedAt = Some.At(65) }).Events);
    }

    [Fact]
    public void Kev_prioritizes_and_gives_its_date()
    {
        var finding = Asked(1, 1) with { PrioritizedAt = null, DueAt = null, Vulnerability = "CVE-2026-0001" };
        var entry = new KevEntry { Id = "CVE-2026-0001", Vulnerability = "CVE-2026-0001", AddedAt = Some.Day(3), DueAt = Some.Day(24) };

        Assert.Equal(IndicatorState.NoData, Read("S11.1", 30, finding).State);
        Assert.Equal((1, 1), Counted(Read("S11.1", 30, finding, entry)));
        Assert.Equal((0, 1), Counted(Read("S11.1", 30, entry, finding with { Status = FindingStatus.Fixed, FixedAt = Some.Day(24) })));
        Assert.Equal((1, 1), Counted(Read("S11.1", 30, entry, finding with { Status = FindingStatus.Fixed, FixedAt = Some.Day(25) })));
    }

    [Theory]
    [InlineData(false, false, false, Impact.Partial, null)]
    [InlineData(false, true, true, Impact.Partial, 14)]
    [InlineData(false, true, false, Impact.Total, 14)]
    [InlineData(false, true, true, Impact.Total, 3)]
    [InlineData(true, false, false, Impact.Partial, 14)]
    [InlineData(true, true, true, Impact.Partial, 3)]
    [InlineData(true, false, true, Impact.Total, 3)]
    public void Without_a_date_of_its_own_a_finding_is_due_by_the_remediation_table(bool inKev, bool exposed, bool automatable, Impact impact, int? days)
    {
        var finding = Asked(1, 1) with { DueAt = null, InKev = inKev, Exposed = exposed, Automatable = automatable, Impact = impact };
        if (days is not { } allowed)
        {
            Assert.Equal(IndicatorState.NoData, Read("S11.1", 30, finding).State);

            return;
        }

        var asked = finding.FirstSeenAt.Earliest;
        Assert.Equal(0, Read("S11.1", 30, finding with { Status = FindingStatus.Fixed, FixedAt = Moment.At(asked.AddDays(allowed)) }).Events);
        Assert.Equal(1, Read("S11.1", 30, finding with { Status = FindingStatus.Fixed, FixedAt = Moment.At(asked.AddDays(allowed).AddHours(1)) }).Events);
    }

    [Fact]
    public void An_imported_table_replaces_the_built_in_one()
    {
        var finding = Asked(1, 1) with { DueAt = null, InKev = true, Exposed = true, Automatable = true, Impact = Impact.Total };
        var rule = new DueRule { Id = "r", Policy = "House table", InKev = true, Exposed = true, Automatable = true, Impact = Impact.Total, Days = 30 };
        var fixedAt = finding with { Status = FindingStatus.Fixed, FixedAt = Moment.At(finding.FirstSeenAt.Earliest.AddDays(10)) };

        Assert.Equal(1, Read("S11.1", 30, fixedAt).Events);
        Assert.Equal(0, Read("S11.1", 30, fixedAt, rule).Events);
    }

    [Fact]
    public void A_finding_that_is_open_again_is_not_fixed_by_its_old_date()
    {
        var reopened = Asked(1, 1) with { DueAt = Some.Day(20), FixedAt = Some.Day(5), Status = FindingStatus.Open };

        Assert.Equal(1, Read("S11.1", 30, reopened).Events);
    }

    [Fact]
    public void What_is_known_to_be_exploited_and_open_past_due_is_an_event_of_its_own()
    {
        var findings = Some.Many(3, i => Asked(1, i) with { InKev = true, DueAt = Some.Day(20) }).ToList();
        findings[0] = findings[0] with { Status = FindingStatus.Fixed, FixedAt = Some.Day(19) };

        var reading = Read("S11.4", 30, findings);

        Assert.Equal((2, 2), Counted(reading));
        Assert.Single(reading.OpenEvents);
    }

    [Fact]
    public void Overdue_fixes_are_counted_week_by_week_until_they_end()
    {
        var finding = Asked(1, 1) with { DueAt = Some.Day(13), Status = FindingStatus.Fixed, FixedAt = Some.Day(30) };

        var weeks = OverdueFixes.ByWeek(Seen.Standpoint(8, finding), 8).Select(w => w.Assets);

        Assert.Equal([0, 1, 1, 1, 0, 0, 0, 0], weeks);
    }

    [Fact]
    public void A_scanner_that_suddenly_sees_much_less_stops_the_judgement()
    {
        var findings = Enumerable.Range(1, 28).SelectMany(i => Campaign(i, assets: 4, late: 0)).ToList();
        var scans = Enumerable.Range(1, 30).Select(i => Some.Scan(i) with { Scanner = "s", AssetsSeen = 90, AssetsKnown = 100 }).ToList();

        Assert.Equal(IndicatorState.Within, Read("S11.1", 31, [.. findings, .. scans]).State);
        scans[^1] = scans[^1] with { AssetsSeen = 70 };
        Assert.Equal(IndicatorState.NotEnoughEvidence, Read("S11.1", 31, [.. findings, .. scans]).State);
    }

    [Fact]
    public void Findings_without_any_priority_say_what_would_make_them_speak()
    {
        var reading = Read("S11.1", 30, Asked(1, 1) with { PrioritizedAt = null, DueAt = null });

        Assert.Contains(reading.Notes, note => note.StartsWith("1 findings are known and none is prioritized", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lift_above_zero_says_that_what_was_asked_for_comes_sooner()
    {
        var asked = Some.Many(8, i => Fixed(i, days: 5, security: true));
        var others = Some.Many(8, i => Fixed(i + 10, days: 10, security: false));

        var reading = Read("S11.5", 30, asked.Concat(others));

        Assert.Equal(Math.Log(2), reading.Estimate!.Value, 6);
        Assert.Equal(IndicatorState.Within, reading.State);
    }

    [Fact]
    public void Securitys_own_tools_are_read_by_the_same_formula()
    {
        var own = Asked(1, 1) with { DueAt = Some.Day(20), Owner = Side.Ciso };

        Assert.Equal((1, 1), Counted(Sign.Read("S11.1", Direction.Ciso, 30, own)));
    }

    [Fact]
    public void Where_other_changes_of_the_same_teams_take_as_much_longer_lateness_raises_no_signal()
    {
        var asked = Enumerable.Range(1, 100).SelectMany(i => Campaign(i, assets: 1, late: i > 52 ? 1 : 0)).ToList();
        var asEver = Enumerable.Range(1, 100).Select(i => OtherChange(i, days: 10));
        var slower = Enumerable.Range(1, 100).Select(i => OtherChange(i, days: i > 44 ? 40 : 10));

        var alone = Read("S11.1", 104, asked.Concat(asEver));
        var general = Read("S11.1", 104, asked.Concat(slower));

        Assert.Equal(IndicatorState.Present, alone.State);
        Assert.True(alone.IsControlled);
        Assert.DoesNotContain(general.Alarms, a => a.Tier == Tier.Reportable);
        Assert.Contains(general.Notes, n => n.Contains("general slowness", StringComparison.Ordinal));
        Assert.Equal(alone.Estimate, general.Estimate);
    }

    private static Finding OtherChange(int campaign, int days) => Fixed(campaign, days, security: false) with { Id = $"o-{campaign}", Vulnerability = $"CHANGE-{campaign}" };

    private static Reading Read(string indicator, int weeks, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, weeks, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static Finding Asked(int campaign, int asset) => Some.Finding() with
    {
        Id = $"f-{campaign}-{asset}",
        Asset = $"host-{asset}",
        Vulnerability = $"CVE-2026-{1000 + campaign}",
        Advisory = null,
        Security = true,
        Owner = Side.Cio,
        OwnerTeam = "servers",
        FirstSeenAt = Some.Week(campaign),
        LastSeenAt = null,
        PrioritizedAt = Some.Week(campaign),
        DueAt = Some.Week(campaign, 14),
        FixedAt = null,
        Status = FindingStatus.Open,
        StatusAt = null,
        Spells = [],
        InKev = null,
        Exposed = null,
        Automatable = null,
        Impact = null,
        Acceptance = null,
    };

    private static IEnumerable<Finding> Campaign(int number, int assets, int late) => Some.Many(assets, i => Asked(number, i) with
    {
        Status = FindingStatus.Fixed,
        FixedAt = Some.Week(number, i <= late ? 20 : 7),
    });

    private static Finding Fixed(int campaign, int days, bool security) => Asked(campaign, 1) with
    {
        Security = security,
        PrioritizedAt = security ? Some.Week(campaign) : null,
        Status = FindingStatus.Fixed,
        FixedAt = Some.Week(campaign, days),
    };
}
