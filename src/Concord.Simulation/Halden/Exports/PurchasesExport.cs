using System.Globalization;
using System.Text;

namespace Concord.Simulation.Halden.Exports;

/// <summary>The purchasing system's list of orders, and the column map that says what its columns mean.</summary>
/// <remarks>
/// Planted: in the second year IT bought nothing unseen that security has, after one such order in the first. Could be either way: of
/// nine selections a year in security's own field, IT named the product of one without a comparison.
/// </remarks>
internal static class PurchasesExport
{
    // i IT, ordinary · n IT, renewed · o IT, what security has, not looked at · c the same, looked at · r the same, double on purpose · q IT, small
    // s security, compared · e compared, and another than its first chosen · a named by IT after a comparison · m named by IT without one · z security, small
    private static readonly Pattern _pattern = new("iisiqioisiimisziinisiqiaieiisniqis iesiqiisincisiizsiiqsiamiinsiriis");

    private static readonly (string Name, string Type, string Tags, decimal Net)[] _ofIt =
    [
        ("Brightway Edge", "Software", "network,firewall", 112_300.50m), ("Oakline Monitor", "Software", "monitoring,uptime-alerting", 61_500m), ("Harbour Consulting", "Service", "integration", 64_000m),
        ("Quayside Berth Planner", "Software", "scheduling", 76_500m), ("Palletry Scanner Gateway", "Software", "warehouse-management", 58_100m), ("Larkfield Office", "Software", "office,mail", 88_400m),
        ("Stonebridge VPN", "Software", "remote-access", 55_800m), ("Redquay Route Planner", "Software", "route-planning", 97_200m),
    ];

    private static readonly (string Name, string Type, string Tags, decimal Net)[] _ofSecurity =
    [
        ("Watchpost Console", "Software", "log-management,alerting", 68_000m), ("Sealring Vault", "Software", "secrets,key-management", 52_750m), ("Redkeel Testing", "Service", "penetration-testing", 58_200m),
        ("Watchpost Agent", "Software", "endpoint-detection,endpoint-protection", 73_300m), ("Farlight Watch", "Service", "night-watch", 120_000m),
    ];

    private static readonly (string Name, string Type, string Tags, decimal Net) _double = ("Fernwell Handheld Guard", "Software", "endpoint-protection", 57_900m);

    public static SampleFile File(Timeline time) =>
        new("purchases.csv", Encoding.UTF8.GetBytes(Orders(time)), Encoding.UTF8.GetBytes(Map.ReplaceLineEndings("\n")));

    private const string Map = """
        {
          "kind": "purchase",
          "columns": {
            "name": "Product", "buyer": "Department", "domain": "Field", "type": "Category", "capabilities": "Capability", "at": "Order date", "renewal": "Renewal",
            "cost.amount": "Net", "annualCost.amount": "Yearly", "mandatedBy": "Named by", "evaluation.options": "Compared", "evaluation.criteria": "Criteria",
            "evaluation.ownerFirst": "First choice", "evaluation.chosen": "Chosen", "overlapConsidered": "Overlap looked at", "intendedRedundancy": "Kept double for"
          },
          "id": ["Order no"],
          "constants": { "cost.currency": "EUR", "annualCost.currency": "EUR" },
          "dateOrder": "DMY",
          "decimal": ",",
          "delimiter": ";",
          "words": {
            "type": { "Software": "PRODUCT", "Service": "PROVIDER" }, "buyer": { "IT": "CIO", "Security": "CISO" },
            "domain": { "IT": "CIO", "Security": "CISO" }, "mandatedBy": { "IT": "CIO", "Security": "CISO" }
          }
        }

        """;

    private static string Orders(Timeline time)
    {
        var text = new StringBuilder("Order no;Order date;Department;Field;Category;Product;Capability;Net;Yearly;Renewal;Named by;Compared;Criteria;First choice;Chosen;Overlap looked at;Kept double for\n");
        for (var i = 0; i < _pattern.Cases.Count; i++)
        {
            text.AppendJoin(';', Order(time, _pattern.Cases[i], i)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Order(Timeline time, char fate, int place)
    {
        var isSecurity = fate is 's' or 'e' or 'a' or 'm' or 'z';
        var (name, type, tags, net) = fate is 'o' or 'c' or 'r' ? _double : isSecurity ? _ofSecurity[place % _ofSecurity.Length] : _ofIt[place % _ofIt.Length];
        var price = fate is 'q' or 'z' ? 9_400m + (150 * place) : net * (1 + (place * 0.002m));
        var at = time.NextWorkday(time.Day(_pattern.WeeksAgo(place, to: 2), place % 4));
        var (first, second) = (name, $"{name.Split(' ')[0]} {(place % 2 == 0 ? "Light" : "Classic")}");
        var isCompared = fate is 's' or 'e' or 'a' || (!isSecurity && place % 3 == 0);

        return
        [
            $"PO-{4400 + place}", at.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture), isSecurity ? "Security" : "IT", isSecurity ? "Security" : "IT", type, name, tags,
            Amount(price), Amount(price * 0.4m), fate == 'n' ? "yes" : "no", fate is 'a' or 'm' ? "IT" : "",
            isCompared ? $"{first}, {second}" : "", isCompared ? "Price, fit, effort to run" : "", isCompared ? fate == 'e' ? second : first : "", isCompared ? first : "",
            fate == 'c' ? "yes" : fate == 'o' ? "no" : "", fate == 'r' ? "SECOND_LINE" : "",
        ];
    }

    private static string Amount(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
