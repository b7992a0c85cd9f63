using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class UnsharedFactsTests
{
    private static readonly UnsharedFacts Sign = new();

    // Known on Monday of week 1; a material fact is due on Wednesday, a routine one on the Monday after.
    [Theory]
    [InlineData(true, 2, 0)]
    [InlineData(true, 3, 1)]
    [InlineData(false, 7, 0)]
    [InlineData(false, 8, 1)]
    public void A_material_fact_has_two_business_days_and_a_routine_one_five(bool material, int sharedOn, int late)
    {
        var fact = Some.OwedFact() with { Material = material, SharedAt = Some.At(sharedOn) };

        Assert.Equal((late, 1), Counted(Read("S3.1", fact, Some.Charter())));
    }

    [Theory]
    [InlineData(true, 4, 0)]
    [InlineData(true, 7, 1)]
    [InlineData(false, 11, 0)]
    [InlineData(false, 14, 1)]
    public void The_charters_days_count_before_the_houses(bool material, int sharedOn, int late)
    {
        var fact = Some.OwedFact() with { Material = material, SharedAt = Some.At(sharedOn) };

        Assert.Equal((late, 1), Counted(Read("S3.1", fact, Owing("OUTAGE", Party.Cio, days: 4, routineDays: 9))));
    }

    [Theory] // One limit for both: a routine fact has it or five business days, whichever is more.
    [InlineData(1, 7, 0)]
    [InlineData(1, 8, 1)]
    [InlineData(6, 8, 0)]
    public void A_routine_fact_never_has_fewer_days_than_a_material_one(int days, int sharedOn, int late)
    {
        var fact = Some.OwedFact() with { Material = false, SharedAt = Some.At(sharedOn) };

        Assert.Equal((late, 1), Counted(Read("S3.1", fact, Owing("OUTAGE", Party.Cio, days))));
    }

    [Fact]
    public void The_date_in_the_record_counts_before_any_other()
    {
        var fact = Some.OwedFact() with { DueAt = Some.At(20), SharedAt = Some.At(19) };

        Assert.Equal((0, 1), Counted(Read("S3.1", fact, Owing("OUTAGE", Party.Cio, 1))));
    }

    [Fact]
    public void A_fact_not_shared_at_all_is_an_event_once_its_date_has_passed()
    {
        var unshared = Some.OwedFact(29) with { SharedAt = null, SharedWith = null, DueAt = Some.At(209) };

        Assert.Equal((1, 1), Counted(Read("S3.1", unshared, Some.Charter())));
        Assert.Equal(IndicatorState.NoData, Read("S3.1", unshared with { DueAt = Some.At(210) }, Some.Charter()).State);
    }

    [Fact]
    public void What_a_deputy_was_told_counts_from_the_day_the_principal_acknowledged_it()
    {
        var told = Some.OwedFact() with { SharedWith = SharedWith.Deputy };

        Assert.Equal((1, 1), Counted(Read("S3.1", told, Some.Charter())));
        Assert.Equal((1, 1), Counted(Read("S3.1", told with { AcknowledgedAt = Some.At(3) }, Some.Charter())));
        Assert.Equal((0, 1), Counted(Read("S3.1", told with { AcknowledgedAt = Some.At(2) }, Some.Charter())));
        Assert.Contains(
            Read("S3.1", told, Some.Charter()).Notes, n => n.StartsWith("1 facts were told to a deputy and not acknowledged", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tap_of_the_receiver_is_sharing_too()
    {
        var aloud = Some.OwedFact() with { SharedAt = null, SharedWith = null, Discovery = DiscoveryMode.Told, DiscoveredAt = Some.At(1) };

        Assert.Equal((0, 1), Counted(Read("S3.1", aloud, Some.Charter())));
        Assert.Equal((0, 1), Counted(Read("S3.1", aloud with { Discovery = null, DiscoveredAt = null, AcknowledgedAt = Some.At(1) }, Some.Charter())));
        Assert.Equal((1, 1), Counted(Read("S3.1", aloud with { Discovery = DiscoveryMode.Telemetry }, Some.Charter())));
    }

    [Fact]
    public void A_restricted_fact_is_shared_once_its_existence_is_and_its_mark_is_told()
    {
        var restricted = Some.OwedFact() with { Restricted = true };

        Assert.Equal((0, 1), Counted(Read("S3.1", restricted, Some.Charter())));
        Assert.Equal((1, 1), Counted(Read("S3.1", restricted with { SharedAt = null }, Some.Charter())));
        Assert.Contains(Read("S3.1", restricted, Some.Charter()).Notes, n => n.StartsWith("1 of 1 facts are marked as restricted", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_charter_signed_by_both_nothing_is_owed_yet()
    {
        var facts = Some.Many(20, i => Some.OwedFact(i) with { SharedAt = null }).ToList();

        foreach (var evidence in new Exhibit[][] { [.. facts], [.. facts, Some.Charter() with { SignedBy = ["CIO"] }] })
        {
            foreach (var reading in new[] { Read("S3.1", evidence), Read("S3.2", evidence) })
            {
                Assert.Equal(IndicatorState.NotEnoughEvidence, reading.State);
                Assert.StartsWith("Nothing is owed yet: 20 recorded facts", reading.Missing, StringComparison.Ordinal);
                Assert.Equal((null, null), Counted(reading));
                Assert.StartsWith("Nothing is owed yet", reading.Sentence, StringComparison.Ordinal);
            }
        }

        Assert.Equal(IndicatorState.NoData, Read("S3.1").State);
    }

    [Fact]
    public void Requests_and_views_are_read_without_an_agreement()
    {
        Assert.Equal((0, 1), Counted(Read("S3.4", Some.InformationRequest())));
        Assert.Equal((1, 1), Counted(Read("S3.3", View("a", liveOn: 3))));
    }

    [Fact]
    public void A_fact_known_before_the_charter_is_not_owed_by_it()
    {
        Assert.Equal(IndicatorState.NotEnoughEvidence, Read("S3.1", Some.OwedFact(), Some.Charter() with { At = Some.At(7) }).State);
    }

    [Fact]
    public void A_category_the_charter_does_not_name_for_its_owner_is_not_owed()
    {
        var fact = Some.OwedFact() with { SharedAt = null };

        Assert.Equal(1, Read("S3.1", fact, Owing("OUTAGE", Party.Cio, 2)).Events);
        Assert.Null(Read("S3.1", fact, Owing("OUTAGE", Party.Ciso, 2)).Events);
        Assert.Null(Read("S3.1", fact, Owing("SUPPLIER", Party.Cio, 2)).Events);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(DiscoveryMode.Told, 0)]
    [InlineData(DiscoveryMode.Intake, 0)]
    [InlineData(DiscoveryMode.Probing, 1)]
    [InlineData(DiscoveryMode.Telemetry, 1)]
    [InlineData(DiscoveryMode.ThirdPerson, 1)]
    [InlineData(DiscoveryMode.Incident, 1)]
    public void A_fact_first_known_by_discovery_is_found_out(DiscoveryMode? mode, int found)
    {
        var fact = Some.OwedFact() with { Discovery = mode, DiscoveredAt = Some.At(1) };

        Assert.Equal((found, 1), Counted(Read("S3.2", fact, Some.Charter())));
    }

    [Fact]
    public void A_fact_found_out_before_its_date_counts_on_the_day_it_was()
    {
        var fact = Some.OwedFact() with { DueAt = Some.At(300), Discovery = DiscoveryMode.Telemetry, DiscoveredAt = Some.At(30) };

        Assert.Equal((1, 1), Counted(Read("S3.2", fact, Some.Charter())));
        Assert.Equal(Some.At(30).Earliest, Read("S3.2", fact, Some.Charter()).Evidence.Single().At);
    }

    [Fact]
    public void The_CISO_who_does_not_tell_is_read_the_same_way()
    {
        var fact = Some.OwedFact(1, Side.Ciso) with { SharedAt = null };

        Assert.Equal((1, 1), Counted(Sign.Read("S3.1", Direction.Ciso, 30, fact, Some.Charter())));
        Assert.Equal(IndicatorState.NoData, Read("S3.1", fact, Some.Charter()).State);
    }

    [Fact]
    public void Thirty_facts_of_thirty_not_shared_are_over_the_line()
    {
        Assert.Equal(IndicatorState.Present, Sign.Read("S3.1", Direction.Cio, 32, [.. Unshared(30), Some.Charter()]).State);
    }

    [Fact]
    public void Where_other_functions_are_told_as_late_it_could_be_general_slowness()
    {
        var others = Some.Many(60, i => Some.OwedFact((i / 2) + 1) with { Id = $"other-{i}", OwedTo = Party.Legal, SharedAt = null });

        var reading = Sign.Read("S3.1", Direction.Cio, 32, [.. Unshared(30), .. others, Some.Charter()]);

        Assert.NotEqual(IndicatorState.Present, reading.State);
        Assert.True(reading.IsControlled);
    }

    [Theory] // SIGNS §2.3: below 20 % with probability 0.95 takes 9 facts without an event; below 8 % 23 do.
    [InlineData(8, IndicatorState.Unclear)]
    [InlineData(9, IndicatorState.Within)]
    public void Nine_facts_told_in_time_are_inside_the_line(int count, IndicatorState state)
    {
        var facts = Some.Many(count, i => Some.OwedFact(4 * i)).Cast<Exhibit>();

        Assert.Equal(state, Sign.Read("S3.1", Direction.Cio, (4 * count) + 2, [.. facts, Some.Charter()]).State);
    }

    [Fact]
    public void Seven_facts_are_too_few()
    {
        Assert.Equal(IndicatorState.NotEnoughEvidence, Sign.Read("S3.1", Direction.Cio, 30, [.. Some.Many(7, i => Some.OwedFact(4 * i)), Some.Charter()]).State);
    }

    [Fact]
    public void Agreed_views_are_counted_open_or_closed()
    {
        var views = new[] { View("a", liveOn: 3), View("b", liveOn: 3, revokedOn: 40), View("c", null), View("d", liveOn: 3) with { Agreed = false } };

        var reading = Read("S3.3", views);

        Assert.Equal((1, 3), Counted(reading));
        Assert.Equal(["access-grant/b", "access-grant/c"], reading.OpenEvents.Select(e => e.Link.ToString()).Order(StringComparer.Ordinal));
        Assert.Contains(reading.Notes, n => n.StartsWith("1 of 1 open views were not opened", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void A_request_has_five_business_days(int answeredOn, int late)
    {
        Assert.Equal((late, 1), Counted(Read("S3.4", Some.InformationRequest() with { AnsweredAt = Some.At(answeredOn) })));
    }

    [Fact]
    public void The_charters_days_count_for_requests_and_a_refusal_is_an_answer()
    {
        var charter = Some.Charter() with { SlaDays = new AgreedDays { Request = 1 } };

        Assert.Equal((1, 1), Counted(Read("S3.4", Some.InformationRequest(), charter)));
        Assert.Equal((0, 1), Counted(Read("S3.4", Some.InformationRequest() with { Answer = InformationAnswer.Refused })));
        Assert.Equal((1, 1), Counted(Read("S3.4", Some.InformationRequest() with { AnsweredAt = null, Answer = null })));
    }

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, 30, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static IEnumerable<Exhibit> Unshared(int count) => Some.Many(count, i => Some.OwedFact(i) with { SharedAt = null });

    private static Charter Owing(string category, Party owner, int days, int? routineDays = null) => Some.Charter() with
    {
        OwedCategories = [new OwedCategory { Category = category, Owner = owner, Days = days, RoutineDays = routineDays }],
    };

    private static AccessGrant View(string id, int? liveOn, int? revokedOn = null) => new()
    {
        Id = id,
        System = id,
        Owner = Party.Cio,
        OwedTo = Party.Ciso,
        Agreed = true,
        LiveSince = liveOn is { } live ? Some.At(live) : null,
        RevokedAt = revokedOn is { } revoked ? Some.At(revoked) : null,
    };
}
