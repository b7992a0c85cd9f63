using System.Globalization;
using System.Text;

namespace Concord.Simulation.Halden.Exports;

/// <summary>Lists that people keep as tables: the software catalogue, the scorecard, what was asked of the shared budget.</summary>
/// <remarks>
/// Planted: of eleven lines of the scorecard both carry five. The budget's asks of the first year were ranked by each side alone, those of
/// the second mostly by both together.
/// </remarks>
internal static class RegisterExports
{
    private static readonly (string Name, string Owner, string Tags)[] _tools =
    [
        ("Fernwell Endpoint", "IT", "device-management,software-distribution"), ("Watchpost Agent", "Security", "endpoint-protection,endpoint-detection"), ("Watchpost Collector", "Security", "log-management,alerting"),
        ("Oakline Monitor", "IT", "monitoring,uptime-alerting"), ("Sealring Vault", "Security", "secrets,key-management"), ("Palletry Warehouse", "IT", "warehouse-management"),
        ("Brightway Edge", "IT", "network,firewall"), ("Stonebridge VPN", "IT", "remote-access"), ("Larkfield Office", "IT", "office,mail"), ("Redkeel Probe", "Security", "vulnerability-scanning"),
    ];

    private static readonly (string Name, string Carried, string Class, double First, double Last, double Target, string Unit, string Better)[] _lines =
    [
        ("Uptime of the first tier", "CIO,CISO", "UPTIME", 99.93, 99.94, 99.95, "percent", "UP"), ("Delivered on the promised date", "CIO", "DELIVERY", 66, 78, 80, "percent", "UP"),
        ("Changes that failed", "CIO,CISO", "AGILITY", 12, 8, 10, "percent", "DOWN"), ("Run cost against budget", "CIO", "COST", 2.4, 1.4, 2, "percent", "DOWN"),
        ("Bookings a second at peak", "CIO", "SCALABILITY", 140, 190, 200, "a second", "UP"), ("Savings from new systems", "CIO", "BENEFIT", 0.4, 1.1, 1.5, "million EUR", "UP"),
        ("Time to contain, median", "CIO,CISO", "THREAT", 44, 31, 24, "hours", "DOWN"), ("Fixed by the agreed date", "CIO,CISO", "THREAT", 38, 58, 90, "percent", "UP"),
        ("Expected loss a year", "CISO", "LOSS", 2.5, 1.9, 1.4, "million EUR", "DOWN"), ("Time to a yes, median", "CIO,CISO", "COMPLIANCE", 12, 8, 10, "days", "DOWN"),
        ("Records held too long", "CISO", "DATA_PROTECTION", 9, 4, 2, "percent", "DOWN"),
    ];

    // j ranked by both, paid · p ranked by both, paid in part · a asked together, paid · i ranked by IT alone, paid · s by security alone, paid in part
    // c security's, cut for another without a new look at the risk · d the same after a new look
    private static readonly Pattern _asks = new("isiciscis idjpjajdjapjj");

    public static IEnumerable<SampleFile> Files(Timeline time) =>
    [
        Table("software-catalogue.csv", "Name,Vendor,Owner,Capabilities,In use since,Cost a year", Tools(time), """
            {
              "kind": "tool",
              "columns": { "name": "Name", "vendor": "Vendor", "owner": "Owner", "capabilities": "Capabilities", "activeFrom": "In use since", "annualCost.amount": "Cost a year" },
              "id": ["Name"],
              "constants": { "annualCost.currency": "EUR" },
              "dateOrder": "YMD",
              "words": { "owner": { "IT": "CIO", "Security": "CISO" } }
            }

            """),
        Table("scorecard.csv", "Line,Carried by,Class,Day,Value,Unit,Target,Better", Scorecard(time), """
            {
              "kind": "metric",
              "columns": { "name": "Line", "carriedBy": "Carried by", "class": "Class", "at": "Day", "value": "Value", "unit": "Unit", "target": "Target", "better": "Better" },
              "id": ["Line", "Day"],
              "dateOrder": "YMD",
              "decimal": "."
            }

            """),
        Table("budget-asks.csv", "Ask,Side,Pool,Amount,Day,Ranked by both,Asked by both,Result,Result day,Cut for,Risk worked out again", Asks(time), """
            {
              "kind": "budget-ask",
              "columns": {
                "side": "Side", "pool": "Pool", "cost.amount": "Amount", "at": "Day", "jointlyRanked": "Ranked by both", "joint": "Asked by both",
                "outcome": "Result", "outcomeAt": "Result day", "cutFor": "Cut for", "requantified": "Risk worked out again"
              },
              "id": ["Ask"],
              "constants": { "cost.currency": "EUR" },
              "dateOrder": "YMD",
              "decimal": "."
            }

            """),
    ];

    private static SampleFile Table(string path, string head, IEnumerable<IEnumerable<string>> rows, string map)
    {
        var text = new StringBuilder(head).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)).Append('\n');
        }

        return new SampleFile(path, Encoding.UTF8.GetBytes(text.ToString()), Encoding.UTF8.GetBytes(map.ReplaceLineEndings("\n")));
    }

    /// <summary>The newest reading of a line of the scorecard: its day, its value and its unit.</summary>
    public static (string Day, string Value, string Unit) Newest(Timeline time, string line)
    {
        var row = Scorecard(time).Select(r => r.ToList()).Last(r => r[0] == line);

        return (row[3], row[4], row[5]);
    }

    private static IEnumerable<IEnumerable<string>> Tools(Timeline time) => _tools.Select((tool, i) => (IEnumerable<string>)
        [tool.Name, tool.Name.Split(' ')[0], tool.Owner, tool.Tags, Timeline.Text(time.Day(103 - (3 * i), 1)), $"{24_000 + (9_500 * i)}"]);

    private static IEnumerable<IEnumerable<string>> Scorecard(Timeline time)
    {
        var chance = time.Chance("scorecard");
        foreach (var line in _lines)
        {
            for (var month = 23; month >= 0; month--)
            {
                var value = line.Last + ((line.First - line.Last) * ((month / 23.0) + (0.2 * (chance.Uniform() - 0.5))));
                yield return
                [
                    line.Name, line.Carried, line.Class, Timeline.Text(time.Day((month * 13 / 3) + 1, 4)), value.ToString("0.00", CultureInfo.InvariantCulture), line.Unit,
                    line.Target.ToString("0.##", CultureInfo.InvariantCulture), line.Better,
                ];
            }
        }
    }

    private static IEnumerable<IEnumerable<string>> Asks(Timeline time)
    {
        for (var i = 0; i < _asks.Cases.Count; i++)
        {
            var fate = _asks.Cases[i];
            var isEarly = i < 9;
            var asked = time.NextWorkday(time.Day((isEarly ? 88 : 36) - (i % 9), i % 4));
            yield return
            [
                $"ASK-{i + 1:00}", fate is 's' or 'c' or 'd' || (fate is 'j' or 'p' && i % 2 == 0) ? "CISO" : "CIO", isEarly ? "Change budget, first year" : "Change budget, second year",
                $"{40_000 + (17_500 * (i % 11))}", Timeline.Text(asked), fate is 'j' or 'p' or 'a' or 'd' ? "yes" : "no", fate == 'a' ? "yes" : "no",
                fate switch { 'c' or 'd' => "Cut", 's' or 'p' => "Partly", _ => "Funded" }, Timeline.Text(time.NextWorkday(time.Day((isEarly ? 76 : 24) - (i % 3), 2))),
                fate is 'c' or 'd' ? $"ASK-{i:00}" : "", fate switch { 'c' => "no", 'd' => "yes", _ => "" },
            ];
        }
    }
}
