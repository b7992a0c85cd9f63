namespace Concord.Tests;

public sealed class MomentTests
{
    private static readonly DateTimeOffset _noon = new(2026, 3, 29, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void An_instant_keeps_its_offset_and_has_equal_ends()
    {
        var moment = Moment.At(_noon);

        Assert.Equal((_noon, _noon, TimeSpan.FromHours(2)), (moment.Earliest, moment.Latest, moment.Earliest.Offset));
        Assert.True(moment.IsExact);
        Assert.Null(moment.Day);
    }

    [Fact]
    public void The_same_instant_in_two_offsets_is_one_moment()
    {
        var there = Moment.At(_noon.ToOffset(TimeSpan.FromHours(-5)));

        Assert.Equal(Moment.At(_noon), there);
        Assert.Equal(Moment.At(_noon).GetHashCode(), there.GetHashCode());
    }

    [Fact]
    public void The_day_on_which_clocks_go_forward_has_23_hours()
    {
        var day = Moment.On(new DateOnly(2026, 3, 29), Summer());

        Assert.Equal(TimeSpan.FromHours(23) - TimeSpan.FromTicks(1), day.Latest - day.Earliest);
        Assert.Equal(new DateOnly(2026, 3, 29), day.Day);
    }

    [Fact]
    public void Something_done_on_the_day_it_was_due_is_done_by_then()
    {
        var due = Moment.On(new DateOnly(2026, 3, 31), TimeZoneInfo.Utc);

        Assert.True(Moment.At(new DateTimeOffset(2026, 3, 31, 23, 59, 0, TimeSpan.Zero)).IsBy(due));
        Assert.True(Moment.Between(due.Latest, due.Latest.AddDays(3)).IsBy(due));
        Assert.False(Moment.At(new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero)).IsBy(due));
    }

    [Fact]
    public void Moments_stand_in_order_of_their_first_then_their_last_instant()
    {
        Moment[] inOrder = [Moment.At(_noon), Moment.Between(_noon, _noon.AddHours(1)), Moment.At(_noon.AddMinutes(1))];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
    }

    [Fact]
    public void Bounds_the_wrong_way_round_are_no_moment()
    {
        Assert.Throws<ArgumentException>(() => Moment.Between(_noon, _noon.AddTicks(-1)));
    }

    /// <summary>A zone one hour ahead of UTC whose clocks go forward on 29 March 2026 at two in the morning.</summary>
    private static TimeZoneInfo Summer()
    {
        var forward = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 29);
        var back = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 25);
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(2026, 1, 1), new DateTime(2026, 12, 31), TimeSpan.FromHours(1), forward, back);

        return TimeZoneInfo.CreateCustomTimeZone("summer", TimeSpan.FromHours(1), "summer", "winter", "summer", [rule]);
    }
}
