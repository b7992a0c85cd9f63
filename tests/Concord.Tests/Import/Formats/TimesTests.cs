using Concord.Import.Formats;

namespace Concord.Tests.Import.Formats;

public class TimesTests
{
    [Theory]
    [InlineData("2026-03-31T10:00:00Z", "2026-03-31T10:00:00Z")]
    [InlineData("2026-03-31 10:00", "2026-03-31T08:00:00Z")] // Berlin in summer
    [InlineData("2025-07-03T19:35:06.801+0200", "2025-07-03T17:35:06.801Z")] // Jira
    [InlineData("Jan 5, 2021 10:24:08 MST", "2021-01-05T17:24:08Z")] // Tenable
    [InlineData("12/Mar/24 9:41 AM", "2024-03-12T08:41:00Z")] // Jira CSV
    [InlineData("12/Mar/24 1:05 PM", "2024-03-12T12:05:00Z")]
    [InlineData("12/Mar/24 12:00 PM", "2024-03-12T11:00:00Z")]
    [InlineData("12/Mar/24 12:00 AM", "2024-03-11T23:00:00Z")]
    [InlineData("31/03/2026 10:00", "2026-03-31T08:00:00Z")]
    [InlineData("2021-03-12T14:35:34.341269+00:00", "2021-03-12T14:35:34.341269Z")]
    public void Instants_are_read_as_exports_write_them(string text, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), Times.Read(text, null, Offered.Berlin)!.Value.Earliest);

    [Theory]
    [InlineData("2026-03-31", null)]
    [InlineData("31.03.2026", null)]
    [InlineData("03/31/2026", null)]
    [InlineData("31 March 2026", null)]
    [InlineData("March 31, 2026", null)]
    [InlineData("04/03/2026", "Dmy")]
    [InlineData("03/04/2026", "Mdy")]
    [InlineData("26-03-04", "Ymd")]
    public void Days_are_whole_days_of_the_organisation(string text, string? order)
    {
        var moment = Times.Read(text, order is null ? null : Enum.Parse<DateOrder>(order), Offered.Berlin)!.Value;

        Assert.Equal(order is null ? new DateOnly(2026, 3, 31) : new DateOnly(2026, 3, 4), moment.Day);
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("1.2.26")]
    public void A_day_and_a_month_that_cannot_be_told_apart_are_asked(string text) =>
        Assert.Throws<AmbiguousException>(() => Times.Read(text, null, Offered.Berlin));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-31 25:00")]
    [InlineData("31/31/2026")]
    [InlineData("=2026-03-31")]
    [InlineData("2026-03-31T10:00:00+99:00")]
    [InlineData("")]
    public void What_names_no_moment_gives_none(string text) => Assert.Null(Times.Read(text, null, Offered.Berlin));
}
