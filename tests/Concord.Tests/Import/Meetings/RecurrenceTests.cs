using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Concord.Evidence;

namespace Concord.Tests.Import.Meetings;

/// <summary>The examples of RFC 5545 §3.8.5.3 and their kin; the expected dates were computed by python-dateutil 2.8, which shares no code with ours.</summary>
public class RecurrenceTests
{
    private static readonly string[] Unread = ["HOURLY", "MINUTELY", "SECONDLY", "EXRULE"];

    [Theory]
    [InlineData("19970902T090000", "FREQ=DAILY;COUNT=10", 10, "19970902T09,19970903T09,19970904T09,19970905T09", "19970911T09", "a6011f1c")]
    [InlineData("19970902T090000", "FREQ=DAILY;UNTIL=19971224T000000", 113, "19970902T09,19970903T09,19970904T09,19970905T09", "19971223T09", "0ff49207")]
    [InlineData("19970902T090000", "FREQ=DAILY;INTERVAL=2", 502, "19970902T09,19970904T09,19970906T09,19970908T09", "20000531T09", "88b68aea")]
    [InlineData("19970902T090000", "FREQ=DAILY;INTERVAL=10;COUNT=5", 5, "19970902T09,19970912T09,19970922T09,19971002T09", "19971012T09", "b9a60a06")]
    [InlineData("19980101T090000", "FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", 93, "19980101T09,19980102T09,19980103T09,19980104T09", "20000131T09", "8dd07469")]
    [InlineData("19980101T090000", "FREQ=DAILY;UNTIL=20000131T140000;BYMONTH=1", 93, "19980101T09,19980102T09,19980103T09,19980104T09", "20000131T09", "8dd07469")]
    [InlineData("19970902T090000", "FREQ=WEEKLY;COUNT=10", 10, "19970902T09,19970909T09,19970916T09,19970923T09", "19971104T09", "88fe731e")]
    [InlineData("19970902T090000", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", 72, "19970902T09,19970916T09,19970930T09,19971014T09", "20000523T09", "5534f1a8")]
    [InlineData("19970902T090000", "FREQ=WEEKLY;UNTIL=19971007T000000;WKST=SU;BYDAY=TU,TH", 10, "19970902T09,19970904T09,19970909T09,19970911T09", "19971002T09", "d81c8d85")]
    [InlineData("19970901T090000", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR", 25, "19970901T09,19970903T09,19970905T09,19970915T09", "19971222T09", "4d8c7ee1")]
    [InlineData("19970902T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", 8, "19970902T09,19970904T09,19970916T09,19970918T09", "19971016T09", "6b73f26a")]
    [InlineData("19970905T090000", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", 10, "19970905T09,19971003T09,19971107T09,19971205T09", "19980605T09", "76e52e6f")]
    [InlineData("19970905T090000", "FREQ=MONTHLY;UNTIL=19971224T000000;BYDAY=1FR", 4, "19970905T09,19971003T09,19971107T09,19971205T09", "19971205T09", "6d4e5b79")]
    [InlineData("19970907T090000", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", 10, "19970907T09,19970928T09,19971102T09,19971130T09", "19980531T09", "12ae0e62")]
    [InlineData("19970922T090000", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", 6, "19970922T09,19971020T09,19971117T09,19971222T09", "19980216T09", "3d605b0b")]
    [InlineData("19970928T090000", "FREQ=MONTHLY;BYMONTHDAY=-3", 33, "19970928T09,19971029T09,19971128T09,19971229T09", "20000529T09", "904e1af8")]
    [InlineData("19970902T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", 10, "19970902T09,19970915T09,19971002T09,19971015T09", "19980115T09", "f62d8d06")]
    [InlineData("19970930T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", 10, "19970930T09,19971001T09,19971031T09,19971101T09", "19980201T09", "48c7f74d")]
    [InlineData("19970910T090000", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", 10, "19970910T09,19970911T09,19970912T09,19970913T09", "19990313T09", "c174c289")]
    [InlineData("19970902T090000", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", 74, "19970902T09,19970909T09,19970916T09,19970923T09", "20000530T09", "f0fd6acd")]
    [InlineData("19970610T090000", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", 6, "19970610T09,19970710T09,19980610T09,19980710T09", "19990710T09", "7df47258")]
    [InlineData("19970310T090000", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", 4, "19970310T09,19990110T09,19990210T09,19990310T09", "19990310T09", "11fb23d8")]
    [InlineData("19970101T090000", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", 5, "19970101T09,19970410T09,19970719T09,20000101T09", "20000409T09", "671b76ad")]
    [InlineData("19970519T090000", "FREQ=YEARLY;BYDAY=20MO", 4, "19970519T09,19980518T09,19990517T09,20000515T09", "20000515T09", "ed05ef16")]
    [InlineData("19970512T090000", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", 4, "19970512T09,19980511T09,19990517T09,20000515T09", "20000515T09", "76183845")]
    [InlineData("19970313T090000", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", 16, "19970313T09,19970320T09,19970327T09,19980305T09", "20000330T09", "6f866650")]
    [InlineData("19970605T090000", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", 40, "19970605T09,19970612T09,19970619T09,19970626T09", "20000601T09", "410bc3e9")]
    [InlineData("19980213T090000", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", 4, "19980213T09,19980313T09,19981113T09,19990813T09", "19990813T09", "3c3a18fb")]
    [InlineData("19970913T090000", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", 33, "19970913T09,19971011T09,19971108T09,19971213T09", "20000513T09", "8d8a405e")]
    [InlineData("19961105T090000", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", 1, "19961105T09", "19961105T09", "23179861")]
    [InlineData("19970904T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", 3, "19970904T09,19971007T09,19971106T09", "19971106T09", "34aa45ed")]
    [InlineData("19970929T090000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", 33, "19970929T09,19971030T09,19971127T09,19971230T09", "20000530T09", "87ab3bf8")]
    [InlineData("19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", 4, "19970805T09,19970810T09,19970819T09,19970824T09", "19970824T09", "7e3d6a22")]
    [InlineData("19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", 4, "19970805T09,19970817T09,19970819T09,19970831T09", "19970831T09", "f8d08c44")]
    [InlineData("20070115T090000", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", 5, "20070115T09,20070130T09,20070215T09,20070315T09", "20070330T09", "3159cdea")]
    [InlineData("19970131T090000", "FREQ=MONTHLY;COUNT=6", 6, "19970131T09,19970331T09,19970531T09,19970731T09", "19971031T09", "aecccb9f")]
    [InlineData("19960229T090000", "FREQ=YEARLY", 2, "19960229T09,20000229T09", "20000229T09", "16305326")]
    [InlineData("19971229T090000", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", 3, "19971229T09,19990104T09,20000103T09", "20000103T09", "08b2ddc3")]
    [InlineData("19970903T090000", "FREQ=DAILY;BYDAY=MO,WE;BYHOUR=9,15;COUNT=7", 7, "19970903T09,19970903T15,19970908T09,19970908T15", "19970915T09", "167008b5")]
    [InlineData("19970902T090000", "FREQ=YEARLY;BYYEARDAY=-1,245;COUNT=6", 6, "19970902T09,19971231T09,19980902T09,19981231T09", "19991231T09", "752755a5")]
    [InlineData("19970105T090000", "FREQ=YEARLY;BYMONTH=1;BYDAY=1SU;BYSETPOS=1", 4, "19970105T09,19980104T09,19990103T09,20000102T09", "20000102T09", "e1084197")]
    [InlineData("19870902T090000", "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE", 191, "19890614T09,19890705T09,19890726T09,19890816T09", "20000517T09", "0d8c638d")]
    public void Dates_are_those_of_an_independent_computation(string start, string rule, int count, string first, string last, string fingerprint)
    {
        var dates = Dates(start, rule);

        Assert.Equal(first, string.Join(',', dates.Take(4).Select(d => d.ToString("yyyyMMdd'T'HH", CultureInfo.InvariantCulture))));
        Assert.Equal(last, dates[^1].ToString("yyyyMMdd'T'HH", CultureInfo.InvariantCulture));
        Assert.Equal(count, dates.Count);
        var all = string.Join(',', dates.Select(d => d.ToString("yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture)));
        Assert.Equal(fingerprint, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..8]);
    }

    [Fact]
    public void The_start_counts_even_where_the_rule_does_not_meet_it()
    {
        var dates = Dates("19970902T090000", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3");

        Assert.Equal(["19970902", "19980213", "19980313"], dates.Select(d => d.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=SOMETIMES")]
    [InlineData("COUNT=3")]
    [InlineData("FREQ=DAILY;INTERVAL=0")]
    [InlineData("FREQ=DAILY;FREQ=DAILY")]
    [InlineData("FREQ=MONTHLY;BYDAY=1XX")]
    [InlineData("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,5,10,15,20,25,30,35,40,45,50,55")]
    public void A_rule_nobody_can_mean_rejects_the_event_and_names_the_rule(string rule)
    {
        var read = Read("19970902T090000", rule);

        var rejection = Assert.Single(read.Rejected);
        Assert.Equal("RRULE", rejection.Field);
        Assert.Equal(2, rejection.Number);
        Assert.Empty(read.Accepted);
    }

    [Fact]
    public void Every_rule_of_libical_gives_as_many_dates_as_its_file_expects()
    {
        var text = File.ReadAllText(Path.Combine(Offered.Shared, "calendars/libical/recur.txt"));
        var checks = 0;
        foreach (var block in text.Split("END:VEVENT").Where(b => b.Contains("X-EXPECT-NUMEVENTS", StringComparison.Ordinal) && !b.Contains(";BEGIN", StringComparison.Ordinal)))
        {
            var expected = int.Parse(block[(block.IndexOf("NUMEVENTS:", StringComparison.Ordinal) + 10)..].Trim(' ', '\n', '\r', ';'), CultureInfo.InvariantCulture);
            var reads = new[] { 2005, 2015, 2025 }.Select(year => Offered.Read(
                "recur.ics", $"BEGIN:VCALENDAR\n{block.Trim()}\nEND:VEVENT\nEND:VCALENDAR\n", Offered.Choices with { Now = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero) })).ToList();
            if (Unread.FirstOrDefault(word => block.Contains(word, StringComparison.Ordinal)) is { } unread)
            {
                Assert.Contains(unread, Assert.Single(reads[0].Rejected).Reason, StringComparison.Ordinal);
                continue;
            }

            // libical leaves a start out that its rule does not meet; RFC 5545 §3.8.5.3 counts it.
            expected += block.Contains("but starting on Tuesday", StringComparison.Ordinal) ? 1 : 0;
            var dates = reads.SelectMany(r => r.Accepted).Select(a => a.Id).Distinct().Count();
            Assert.True(expected == dates, $"{block}\n{dates} dates");
            checks++;
        }

        Assert.True(checks >= 25, $"only {checks} rules were checked");
    }

    private static List<DateTime> Dates(string start, string rule) =>
        [.. Read(start, rule).All<Meeting>().Select(m => m.Start.Earliest.UtcDateTime)];

    private static Outcome Read(string start, string rule) => Offered.Read(
        "c.ics",
        $"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nDTSTART:{start}Z\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n",
        Offered.Choices with { Now = new DateTimeOffset(start[..4] == "2007" ? 2007 : 1999, 6, 1, 12, 0, 0, TimeSpan.Zero) });
}
