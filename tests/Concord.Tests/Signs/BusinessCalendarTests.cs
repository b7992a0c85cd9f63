using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class BusinessCalendarTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory] // January 2026: the 1st is a Thursday.
    [InlineData("2026-01-05", 10, "2026-01-19")] // Monday, two working weeks
    [InlineData("2026-01-09", 1, "2026-01-12")] // Friday to Monday
    [InlineData("2026-01-10", 1, "2026-01-12")] // Saturday to Monday
    [InlineData("2026-01-10", 0, "2026-01-12")] // no business day itself
    [InlineData("2026-01-05", 0, "2026-01-05")]
    [InlineData("2026-04-02", 1, "2026-04-07")] // Good Friday and Easter Monday are holidays here
    public void Weekends_and_holidays_are_not_counted(string from, int count, string expected)
    {
        var calendar = new BusinessCalendar(TimeZoneInfo.Utc, [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)]);

        Assert.Equal(DateOnly.Parse(expected), calendar.After(Moment.On(DateOnly.Parse(from), TimeZoneInfo.Utc), count).Day);
    }

    [Fact]
    public void The_day_is_the_organisations_day()
    {
        var calendar = new BusinessCalendar(Berlin, []);

        // 23:30 in London is half past midnight in Berlin.
        Assert.Equal(new DateOnly(2026, 1, 6), calendar.DayOf(new DateTimeOffset(2026, 1, 5, 23, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_week_is_evaluated_on_the_Monday_after_it()
    {
        Assert.Equal(new DateOnly(2026, 11, 16), new Standpoint(Some.Dossier(), new DateOnly(2026, 11, 21)).Week.Evaluated);
        Assert.Equal(new DateOnly(2026, 11, 16), new Standpoint(Some.Dossier(), new DateOnly(2026, 11, 16)).Week.Evaluated);
        Assert.Equal(new DateOnly(2026, 11, 9), new Standpoint(Some.Dossier(), new DateOnly(2026, 11, 15)).Week.Evaluated);
    }
}
