using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Structure;

public sealed class ReportingStructureTests
{
    [Fact]
    public void Without_an_org_chart_the_level_is_not_known()
    {
        var structure = Read(Holder("board", PersonRole.Board));

        Assert.Null(structure.Level);
        Assert.StartsWith("No org chart is known", structure.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_without_a_CISO_says_so_and_that_having_one_is_good()
    {
        var structure = Read(Ceo(), Holder("cio", PersonRole.Cio, "ceo"));

        Assert.Equal(ReportingLevel.None, structure.Level);
        Assert.StartsWith("It is good to have a CISO at all", structure.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Reporting_to_the_CIO_is_better_and_not_best()
    {
        var structure = Read(Ceo(), Holder("cio", PersonRole.Cio, "ceo"), Holder("ciso", PersonRole.Ciso, "cio"));

        Assert.Equal((ReportingLevel.Better, 0, false), (structure.Level, structure.Layers, structure.IsOutsideCioChain));
        Assert.Contains("better, not best", structure.Sentence, StringComparison.Ordinal);
        Assert.Equal([Link("ciso"), Link("cio")], structure.Evidence);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Layers_between_the_two_are_counted_and_make_it_good(int layers)
    {
        var between = Enumerable.Range(1, layers).Select(i => Holder($"b{i}", PersonRole.CioStaff, i == layers ? "cio" : $"b{i + 1}"));
        var structure = Read([Ceo(), Holder("cio", PersonRole.Cio, "ceo"), Holder("ciso", PersonRole.Ciso, "b1"), .. between]);

        Assert.Equal((ReportingLevel.Good, layers), (structure.Level, structure.Layers));
    }

    [Theory]
    [InlineData(true, ReportingLevel.Best)]
    [InlineData(false, ReportingLevel.Other)]
    [InlineData(null, ReportingLevel.Other)]
    public void The_duty_of_the_superiors_role_decides_and_not_its_title(bool? companyWide, ReportingLevel level)
    {
        var structure = Read(
            Holder("boss", PersonRole.Executive) with { Title = "Chief Executive Officer", CompanyWideRisk = companyWide },
            Holder("cio", PersonRole.Cio, "boss"),
            Holder("ciso", PersonRole.Ciso, "boss"));

        Assert.Equal((level, true), (structure.Level, structure.IsOutsideCioChain));
        Assert.Equal(companyWide is null, structure.Missing is not null);
    }

    [Fact]
    public void A_company_wide_duty_inside_the_CIOs_chain_is_not_outside_it()
    {
        var structure = Read(
            Ceo(), Holder("cio", PersonRole.Cio, "ceo"), Holder("risk", PersonRole.Executive, "cio") with { CompanyWideRisk = true }, Holder("ciso", PersonRole.Ciso, "risk"));

        Assert.Equal((ReportingLevel.Good, 1), (structure.Level, structure.Layers));
    }

    [Fact]
    public void A_circle_a_missing_link_and_an_open_end_are_told_and_not_guessed()
    {
        var circle = Read(Holder("ciso", PersonRole.Ciso, "a"), Holder("a", PersonRole.Other, "b"), Holder("b", PersonRole.Other, "a"));
        var missing = Read(Holder("ciso", PersonRole.Ciso, "gone"), Holder("gone", PersonRole.Executive) with { To = Some.At(-10) });
        var open = Read(Holder("ciso", PersonRole.Ciso, "a"), Holder("a", PersonRole.Other));
        var nobody = Read(Holder("ciso", PersonRole.Ciso), Holder("cio", PersonRole.Cio));

        Assert.All([circle, missing, open, nobody], s => Assert.Null(s.Level));
        Assert.Contains("circle", circle.Missing, StringComparison.Ordinal);
        Assert.Contains("not on the org chart", missing.Missing, StringComparison.Ordinal);
        Assert.Contains("below the top", open.Missing, StringComparison.Ordinal);
        Assert.Contains("To whom the CISO reports", nobody.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void One_person_in_both_posts_is_outside_the_scale()
    {
        var structure = Read(Ceo(), Holder("both", PersonRole.Cio, "ceo") with { Roles = [PersonRole.Cio, PersonRole.Ciso] });

        Assert.Equal(ReportingLevel.Other, structure.Level);
        Assert.StartsWith("One person holds both posts", structure.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_dated_by_the_day_the_post_was_filled_anew()
    {
        var structure = Read(Moved());

        Assert.Equal((ReportingLevel.Best, new DateOnly(2026, 4, 6)), (structure.Level, structure.Since));
        Assert.Equal(new DateOnly(2026, 4, 6), structure.Change!.On);
    }

    [Fact]
    public void The_incidents_around_a_change_are_compared_only_from_forty_nine_a_side()
    {
        var few = Read([.. Moved(), .. Some.Many(20, i => Some.Incident(i))]).Change!;
        var many = Read([.. Moved(), .. Incidents(49, 0, 4), .. Incidents(49, 100, 2)]).Change!;
        var oneShort = Read([.. Moved(), .. Incidents(49, 0, 4), .. Incidents(48, 100, 2)]).Change!;

        // The post changed hands on day 91: incidents 1 to 13 began before.
        Assert.Equal((13, 7), (few.Before, few.After));
        Assert.Null(few.MedianAfter);
        Assert.Contains("19 for 67 % shorter, 49 for 50 % shorter, 147 for 33 % shorter, 475 for 20 % shorter", few.Sentence, StringComparison.Ordinal);
        Assert.Equal((4.0, 2.0), (many.MedianBefore!.Days, many.MedianAfter!.Days));
        Assert.Contains("a change by 50 % or more", many.Sentence, StringComparison.Ordinal);
        Assert.Null(oneShort.MedianBefore);
        Assert.NotNull(oneShort.KnownFrom);
    }

    [Fact]
    public void Every_advice_tells_both_ways_and_promises_nothing()
    {
        var structure = Read(Ceo());

        Assert.Equal([ReportingLevel.Good, ReportingLevel.Better, ReportingLevel.Best], structure.Options.Select(o => o.Level));
        Assert.All(structure.Options, o => Assert.True(o.For.Count > 0 && o.Against.Count > 0));
        Assert.Contains(structure.Cautions, c => c.Contains("no promise", StringComparison.Ordinal));
        Assert.Equal(["BM-04", "BM-05", "BM-11", "BM-12", "BM-13", "BM-24"], structure.Benchmarks.Select(b => b.Id));
    }

    private static ReportingStructure Read(params IEnumerable<Exhibit> evidence) => ReportingStructure.Read(Seen.Standpoint(52, evidence));

    private static IEnumerable<Exhibit> Incidents(int count, int fromDay, double days) => Some.Many(count, i => Some.Incident(i, days) with
    {
        Id = $"incident-{fromDay}-{i}",
        StartedAt = Some.At(fromDay + i),
        DetectedAt = Some.At(fromDay + i + (days / 2)),
        ContainedAt = Some.At(fromDay + i + days),
    });

    private static IEnumerable<Exhibit> Moved() =>
    [
        Ceo(),
        Holder("cio", PersonRole.Cio, "ceo"),
        Holder("before", PersonRole.Ciso, "cio") with { To = Some.At(90) },
        Holder("ciso", PersonRole.Ciso, "ceo") with { From = Some.At(91) },
    ];

    private static Person Ceo() => Holder("ceo", PersonRole.Executive) with { CompanyWideRisk = true };

    private static Person Holder(string id, PersonRole role, string? reportsTo = null) => new() { Id = id, Roles = [role], ReportsTo = reportsTo, From = Some.At(-1000) };

    private static EvidenceLink Link(string id) => new("person", id);
}
