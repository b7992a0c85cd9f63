using System.Globalization;
using System.Text;

namespace Concord.Benchmarks;

/// <summary>
/// Ten years of a large organisation as <c>concord-evidence/1</c> lines: SIMULATOR §3, size L, healthy rates, 100 assets a
/// fix campaign. Decoration only, for measuring speed; what the signs say of it is not the point.
/// </summary>
internal sealed class LargeOrganisation(int years, DateOnly lastDay, int seed)
{
    private readonly Random _random = new(seed);
    private readonly DateTimeOffset _end = new(lastDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Writes every line and says how many there are.</summary>
    public int Write(string file)
    {
        var lines = 0;
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 20);
        foreach (var line in Lines())
        {
            writer.Write(line);
            writer.Write('\n');
            lines++;
        }

        return lines;
    }

    private IEnumerable<string> Lines() =>
    [
        .. People(), .. Advices(), .. Disagreements(), .. Initiatives(), .. Briefings(), .. Contacts(), .. Meetings(), .. Findings(),
    ];

    private static IEnumerable<string> People() =>
    [
        """{"kind":"person","id":"cio","role":"CIO","from":"2010-01-01"}""",
        """{"kind":"person","id":"ciso","role":"CISO","from":"2010-01-01"}""",
        """{"kind":"forum","id":"board","name":"Board","type":"BOARD","jointTopics":true,"members":["CIO","CISO"]}""",
    ];

    private IEnumerable<string> Advices()
    {
        foreach (var (from, to) in new[] { ("CIO", "CISO"), ("CISO", "CIO"), ("LEGAL", "CIO"), ("LEGAL", "CISO") })
        {
            for (var i = 0; i < 100 * years; i++)
            {
                var issued = Somewhen();
                var outcome = Chance(0.10) ? "OVERRIDDEN" : Chance(0.3) ? "ADOPTED_MODIFIED" : "ADOPTED";
                yield return $$"""{"kind":"advice","id":"a-{{from}}-{{to}}-{{i}}","from":"{{from}}","to":"{{to}}","type":"RECOMMENDATION","subject":"Subject {{i}}","materiality":2,"decisionRight":"{{to}}","issuedAt":"{{At(issued)}}","answeredAt":"{{At(issued.AddDays(Chance(0.1) ? 30 : 4))}}","outcome":"{{outcome}}","outcomeAt":"{{At(issued.AddDays(12))}}","reason":"kept","reasonAt":"{{At(issued.AddDays(13))}}","preservesIntent":true,"implementedAt":"{{At(issued.AddDays(30))}}"}""";
            }
        }
    }

    private IEnumerable<string> Disagreements()
    {
        for (var i = 0; i < 60 * years; i++)
        {
            var opened = Somewhen();
            var closed = opened.AddDays(LogNormal(10, 0.8));
            var ending = Chance(0.08) ? "ESCALATED_UNILATERAL" : Chance(0.1) ? "AGREED_NEW_OPTION" : "AGREED";
            yield return $$"""{"kind":"disagreement","id":"d-{{i}}","between":["CIO","CISO"],"area":"PATCHING","type":"TASK","openedAt":"{{At(opened)}}","openedBy":"CISO","positions":[{"party":"CIO","position":"FOR","statedAt":"{{At(opened)}}"},{"party":"CISO","position":"AGAINST","statedAt":"{{At(opened)}}"}],"moves":[{"at":"{{At(opened.AddDays(3))}}","by":"CIO","type":"NEW_FACT"}],"closedAt":"{{At(closed)}}","closedAs":"{{ending}}","signedBy":["CIO","CISO"]}""";
        }
    }

    private IEnumerable<string> Initiatives()
    {
        for (var i = 0; i < 120 * years; i++)
        {
            var g0 = Somewhen();
            var owner = Chance(0.7) ? "CIO" : "CISO";
            var other = owner == "CIO" ? "CISO" : "CIO";
            var late = Chance(0.15);
            yield return $$"""{"kind":"initiative","id":"i-{{i}}","title":"Initiative {{i}}","type":"PROJECT","owner":"{{owner}}","gates":{"G0":"{{At(g0)}}","G1":"{{At(g0.AddDays(10))}}","G2":"{{At(g0.AddDays(40))}}","G3":"{{At(g0.AddDays(70))}}","G6":"{{At(g0.AddDays(150))}}"},"planned":{"G6":"{{At(g0.AddDays(140))}}"},"consults":[{"party":"{{other}}","requestedAt":"{{At(g0.AddDays(late ? 60 : 20))}}","answeredAt":"{{At(g0.AddDays(late ? 64 : 25))}}","answer":"HOW"},{"party":"LEGAL","requestedAt":"{{At(g0.AddDays(20))}}","answeredAt":"{{At(g0.AddDays(24))}}","answer":"YES"}],"discovery":{"by":"{{other}}","mode":"{{(Chance(0.1) ? "TELEMETRY" : "INTAKE")}}","at":"{{At(g0.AddDays(12))}}"},"aboveThreshold":true,"sources":["PPM"]}""";
        }
    }

    private IEnumerable<string> Briefings()
    {
        for (var i = 0; i < 8 * years; i++)
        {
            var at = _end.AddDays(-45.6 * i - 1);
            var facts = string.Join(',', Enumerable.Range(0, 6).Select(f => $$"""{"id":"f{{f}}","level":"MUST_REACH","text":"Fact {{f}}"}"""));
            var presented = string.Join(',', Enumerable.Range(0, 6).Select(f => $$"""{"fact":"f{{f}}","change":"UNCHANGED","editedBy":"CIO","at":"{{At(at)}}"}"""));
            yield return $$"""{"kind":"briefing","id":"b-{{i}}","forum":"board","author":"CISO","submittedAt":"{{At(at.AddDays(-7))}}","signedAt":"{{At(at.AddDays(-6))}}","presentedAt":"{{At(at)}}","presentedBy":"CISO","facts":[{{facts}}],"asPresented":[{{presented}}]}""";
        }
    }

    private IEnumerable<string> Contacts()
    {
        for (var i = 0; i < 48 * years; i++)
        {
            yield return $$"""{"kind":"executive-contact","id":"x-{{i}}","forum":"board","at":"{{At(Somewhen())}}","party":"{{(Chance(0.5) ? "CIO" : "CISO")}}","otherPresent":true,"carriedByOther":{{(Chance(0.1) ? "true" : "false")}},"topic":"Topic"}""";
        }
    }

    private IEnumerable<string> Meetings()
    {
        for (var i = 0; i < 26 * years; i++)
        {
            var start = _end.AddDays(-14 * i - 3).AddHours(10);
            yield return $$"""{"kind":"meeting","id":"m-{{i}}","start":"{{At(start)}}","end":"{{At(start.AddMinutes(45))}}","attendees":["CIO","CISO"],"attendeeCount":2,"status":"{{(Chance(0.12) ? "CANCELLED" : "HELD")}}","confirmedBy":["CIO"],"series":"one-to-one"}""";
        }
    }

    private IEnumerable<string> Findings()
    {
        for (var campaign = 0; campaign < 96 * years; campaign++)
        {
            var opened = Somewhen();
            var frailty = Math.Exp(0.8 * Normal());
            for (var asset = 0; asset < 100; asset++)
            {
                var fixedAt = opened.AddDays(7 * frailty * Math.Pow(-Math.Log(1 - _random.NextDouble()), 1 / 0.9));
                var done = fixedAt < _end ? $",\"fixedAt\":\"{At(fixedAt)}\",\"status\":\"FIXED\"" : ",\"status\":\"OPEN\"";
                yield return $$"""{"kind":"finding","id":"v-{{campaign}}-{{asset}}","asset":"host-{{asset}}","vulnerability":"CVE-2020-{{10000 + campaign}}","severity":"HIGH","security":{{(campaign % 8 == 7 ? "false" : "true")}},"firstSeenAt":"{{At(opened)}}","prioritizedAt":"{{At(opened)}}","prioritizedBy":"CISO","dueAt":"{{At(opened.AddDays(14))}}"{{done}},"owner":"{{(campaign % 6 == 5 ? "CISO" : "CIO")}}","ownerTeam":"team-{{campaign % 4}}"}""";
            }
        }
    }

    private DateTimeOffset Somewhen() => _end.AddDays(-365.25 * years * _random.NextDouble());

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private static string At(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
