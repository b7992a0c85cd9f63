using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class UnknownPrioritiesTests
{
    private static readonly UnknownPriorities Sign = new();

    [Fact]
    public void One_round_shows_counts_and_no_state()
    {
        var reading = Named(10, Round(1, hits: 1));

        Assert.Equal((1, 5, IndicatorState.NotEnoughEvidence), (reading.Events, reading.Opportunities, reading.State));
        Assert.Contains("1 blind round of priorities", reading.Missing, StringComparison.Ordinal);
        Assert.Equal(Seen.Monday(14), reading.EarliestKnown);
    }

    [Theory]
    [InlineData(3, 4, IndicatorState.Within)]
    [InlineData(3, 3, IndicatorState.Early)]
    [InlineData(5, 1, IndicatorState.Early)]
    [InlineData(5, 2, IndicatorState.Within)]
    public void Two_rounds_are_pooled_and_fewer_than_seven_of_ten_is_worth_a_look(int first, int second, IndicatorState state)
    {
        var reading = Named(20, [.. Round(1, first), .. Round(2, second)]);

        Assert.Equal((first + second, 10, state), (reading.Events, reading.Opportunities, reading.State));
    }

    [Theory]
    [InlineData(new[] { 3, 3, 3 }, IndicatorState.Early)]
    [InlineData(new[] { 3, 3, 3, 3 }, IndicatorState.Present)]
    [InlineData(new[] { 4, 4, 2, 2 }, IndicatorState.Early)]
    [InlineData(new[] { 3, 3, 3, 4 }, IndicatorState.Within)]
    [InlineData(new[] { 5, 3, 3, 3, 3 }, IndicatorState.Present)]
    public void Over_the_line_takes_two_flagged_pairs_that_share_no_round(int[] hits, IndicatorState state)
    {
        Assert.Equal(state, Named(13 * hits.Length, [.. hits.SelectMany((h, i) => Round(i + 1, h))]).State);
    }

    [Theory]
    [InlineData(new[] { 4, 4, 3, 3 }, IndicatorState.Within)]
    [InlineData(new[] { 4, 4, 3, 2 }, IndicatorState.Within)]
    [InlineData(new[] { 4, 3, 3, 2 }, IndicatorState.Early)]
    [InlineData(new[] { 4, 3, 3 }, IndicatorState.Within)]
    [InlineData(new[] { 4, 3, 2 }, IndicatorState.Early)]
    [InlineData(new[] { 5, 5, 4, 4, 2, 2 }, IndicatorState.Early)]
    [InlineData(new[] { 3, 3, 4, 4 }, IndicatorState.Within)]
    public void Where_the_year_holds_more_rounds_they_must_lie_below_six_and_a_half_of_ten_together_too(int[] hits, IndicatorState state)
    {
        var reading = Named(13 * hits.Length, [.. hits.SelectMany((h, i) => Round(i + 1, h))]);

        Assert.Equal(state, reading.State);
        Assert.Equal(hits is [4, 4, 3, 3], reading.Notes.Contains("The last two rounds lie below the line; the 4 rounds of the year together, 14 of 20, do not lie below the year's."));
    }

    [Fact]
    public void The_year_is_told_from_the_newest_round_so_that_it_holds_four_until_the_next_is_over()
    {
        Exhibit[] rounds = [.. new[] { 5, 5, 3, 3 }.SelectMany((h, i) => Round(i + 1, h))];

        Assert.All(Enumerable.Range(53, 13), week => Assert.Equal(IndicatorState.Within, Named(week, rounds).State));
    }

    [Fact]
    public void A_round_that_is_not_over_or_lies_more_than_a_year_back_is_not_pooled()
    {
        Assert.Equal((4, 5), Counted(Named(13, [.. Round(1, 4), .. Round(2, 0)])));
        Assert.Equal(IndicatorState.NotEnoughEvidence, Named(65, [.. Round(1, 1), .. Round(2, 1)]).State);
    }

    [Fact]
    public void What_counts_is_which_five_were_named_and_not_in_what_order()
    {
        var reading = Named(10, [SomeRounds.Wave(1, WaveType.Priorities), SomeRounds.Priorities(1, Side.Cio, "abcde", "ojimn"), SomeRounds.Priorities(1, Side.Ciso, "nomij", "abcde")]);

        Assert.Equal((5, 5), Counted(reading));
    }

    [Fact]
    public void Each_sides_knowledge_of_the_other_is_read_apart()
    {
        Exhibit[] evidence = [SomeRounds.Wave(1, WaveType.Priorities), SomeRounds.Priorities(1, Side.Cio, "abcde", "fghij"), SomeRounds.Priorities(1, Side.Ciso, "fghkl", "abmno")];

        Assert.Equal((3, 5), Counted(Sign.Read("S8.1", Direction.Cio, 10, evidence)));
        Assert.Equal((2, 5), Counted(Sign.Read("S8.1", Direction.Ciso, 10, evidence)));
    }

    [Fact]
    public void A_round_with_one_side_alone_or_without_five_priorities_is_not_scored()
    {
        Assert.Equal(IndicatorState.NoData, Named(10, SomeRounds.Wave(1, WaveType.Priorities), SomeRounds.Priorities(1, Side.Cio, "abcde", "fghij")).State);
        Assert.Equal(IndicatorState.NoData, Named(10, Stated("abcd", "fghij")).State);
        Assert.Equal(IndicatorState.NoData, Named(10, Stated("abcde", "")).State);
        Assert.Equal((1, 5), Counted(Named(10, Stated("abcde", "ano"))));
    }

    [Fact]
    public void The_accuracy_is_told_beside_a_strangers()
    {
        // (4 − 2.04) ÷ (5 − 2.04) = 0.66
        Assert.Contains(Named(10, Round(1, 4)).Notes, n => n.StartsWith("A stranger would name 2.04 of 5 rightly; corrected for that the accuracy is 0.66.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_charter_may_ask_for_more()
    {
        var charter = Some.Charter() with { Thresholds = new Dictionary<string, AgreedThresholds> { ["S8.1"] = new() { Ref = 0.9, Tol = 0.8, P1 = 0.4 } } };

        Assert.Equal(IndicatorState.Early, Named(20, [.. Round(1, 4), .. Round(2, 3), charter]).State);
        Assert.Equal(IndicatorState.Within, Named(20, [.. Round(1, 4), .. Round(2, 4), charter]).State);
    }

    [Fact]
    public void What_a_priority_needs_from_the_other_is_counted()
    {
        var cio = SomeRounds.Priorities(1, Side.Cio, "abcde", "fghij") with { Needs = new Dictionary<string, string> { ["a"] = "A window", ["z"] = "Nothing of the five" } };

        Assert.Contains(
            Named(10, SomeRounds.Wave(1, WaveType.Priorities), cio, SomeRounds.Priorities(1, Side.Ciso, "fghij", "abcde")).Notes,
            n => n.StartsWith("1 of 5 priorities of the CIO's side name what they need", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_lists_that_differ_in_their_first_two_places_overlap_by_nine_tenths()
    {
        Exhibit[] evidence = [SomeRounds.Wave(1, WaveType.Priorities), SomeRounds.Priorities(1, Side.Cio, "abcde", "fghij"), SomeRounds.Priorities(1, Side.Ciso, "bacde", "abcde")];
        var likeness = Sign.Read("S8.2", Direction.Joint, 10, evidence);
        var perceived = Sign.Read("S8.3", Direction.Cio, 10, evidence);

        Assert.Equal((0.9, IndicatorState.Unclear), (Math.Round(likeness.Estimate!.Value, 9), likeness.State));
        Assert.Equal(0, perceived.Estimate);
        Assert.Contains("Perceived 0.00, real 0.90. You are closer than you think.", perceived.Notes);
        Assert.DoesNotContain(Sign.Read("S8.3", Direction.Ciso, 10, evidence).Notes, n => n.Contains("closer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, IndicatorState.Within)]
    [InlineData(1, IndicatorState.Unclear)]
    [InlineData(0, IndicatorState.Unclear)]
    public void Descriptions_are_marked_by_their_owner_and_more_is_better(int mark, IndicatorState state)
    {
        var marks = Enumerable.Range(1, 4).SelectMany(round => new Exhibit[]
        {
            SomeRounds.Wave(round, WaveType.Priorities), Mark(round, DescribedPart.Challenges, mark), Mark(round, DescribedPart.Strategy, mark),
        }).ToList();

        var reading = Sign.Read("S8.4", Direction.Ciso, 42, marks);

        Assert.Equal((8, state), (reading.Opportunities, reading.State));
        Assert.Equal(mark / 2.0, reading.Estimate!.Value, 0.06);
        Assert.Equal(IndicatorState.NoData, Sign.Read("S8.4", Direction.Cio, 42, marks).State);
    }

    [Theory]
    [InlineData(120, IndicatorState.Within)]
    [InlineData(121, IndicatorState.Early)]
    public void A_page_older_than_four_months_is_worth_a_look(int days, IndicatorState state)
    {
        var end = new DateTimeOffset(Seen.Monday(30), TimeOnly.MinValue, TimeSpan.Zero);
        var page = SomeRounds.Priorities(1, Side.Cio, "abcde", "") with { PublishedAt = Moment.At(end.AddDays(-days)) };

        var reading = Sign.Read("S8.5", Direction.Cio, 30, page);

        Assert.Equal((days, state), (reading.Estimate, reading.State));
        Assert.Contains("The CISO's side has not acknowledged it.", reading.Notes);
    }

    [Theory]
    [InlineData(14, "within 14 days")]
    [InlineData(15, "after more than 14 days")]
    public void The_other_acknowledges_a_page_within_a_fortnight(int days, string words)
    {
        var page = SomeRounds.Priorities(1, Side.Cio, "abcde", "") with { PublishedAt = Some.At(100), AcknowledgedAt = Some.At(100 + days) };

        Assert.Contains(Sign.Read("S8.5", Direction.Cio, 30, page).Notes, n => n.Contains(words, StringComparison.Ordinal));
    }

    private static Reading Named(int weeks, params IEnumerable<Exhibit> evidence) => Sign.Read("S8.1", Direction.Cio, weeks, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    // The CISO states a to e; the CIO names so many of them.
    private static IEnumerable<Exhibit> Round(int round, int hits) =>
    [
        SomeRounds.Wave(round, WaveType.Priorities),
        SomeRounds.Priorities(round, Side.Cio, "fghij", "abcde"[..hits] + "klmno"[hits..]),
        SomeRounds.Priorities(round, Side.Ciso, "abcde", "fghij"),
    ];

    private static IEnumerable<Exhibit> Stated(string own, string guess) =>
        [SomeRounds.Wave(1, WaveType.Priorities), SomeRounds.Priorities(1, Side.Cio, "fghij", guess), SomeRounds.Priorities(1, Side.Ciso, own, "fghij")];

    private static DescriptionMark Mark(int round, DescribedPart part, int mark) => new()
    {
        Id = $"mark-{round}-{part}",
        Of = Side.Cio,
        By = Side.Cio,
        Part = part,
        Mark = mark,
        Wave = $"{WaveType.Priorities}-{round}",
    };
}
