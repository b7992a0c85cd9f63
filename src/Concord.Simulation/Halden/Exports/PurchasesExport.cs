using System.Globalization;
using System.Text;

namespace Concord.Simulation.Halden.Exports;

/// <summary>The purchasing system's list of orders, and the column map that says what its columns mean.</summary>
internal static class PurchasesExport
{
    private static readonly (string Name, string Buyer, string Type, string Capability, decimal Net)[] _orders =
    [
        ("Larkfield Notes", "IT", "Software", "meeting-notes", 9_400m), ("Oakline Monitor", "IT", "Software", "monitoring", 31_500m), ("Watchpost Console", "Security", "Software", "log-management", 48_000m),
        ("Brightway Edge", "IT", "Software", "network", 112_300.50m), ("Sealring Vault", "Security", "Software", "secrets", 22_750m), ("Harbour Consulting", "IT", "Service", "integration", 64_000m),
        ("Fernwell Endpoint", "IT", "Software", "endpoint-protection", 27_900m), ("Redkeel Testing", "Security", "Service", "penetration-testing", 18_200m), ("Palletry Scanner Gateway", "IT", "Software", "warehouse-management", 40_100m),
        ("Stonebridge VPN", "IT", "Software", "remote-access", 15_800m), ("Quayside Berth Planner", "IT", "Software", "scheduling", 76_500m), ("Watchpost Agent", "Security", "Software", "endpoint-protection", 33_300m),
    ];

    public static SampleFile File(Timeline time) =>
        new("purchases.csv", Encoding.UTF8.GetBytes(Orders(time)), Encoding.UTF8.GetBytes(Map.ReplaceLineEndings("\n")));

    private const string Map = """
        {
          "kind": "purchase",
          "columns": { "name": "Product", "buyer": "Department", "domain": "Department", "type": "Category", "capabilities": "Capability", "at": "Order date", "cost.amount": "Net" },
          "id": ["Order no"],
          "constants": { "cost.currency": "EUR" },
          "dateOrder": "DMY",
          "decimal": ",",
          "delimiter": ";",
          "words": { "type": { "Software": "PRODUCT", "Service": "PROVIDER" }, "buyer": { "IT": "CIO", "Security": "CISO" }, "domain": { "IT": "CIO", "Security": "CISO" } }
        }

        """;

    private static string Orders(Timeline time)
    {
        var chance = time.Chance("purchases");
        var text = new StringBuilder("Order no;Order date;Department;Category;Product;Capability;Net\n");
        for (var i = 0; i < 48; i++)
        {
            var (name, buyer, type, capability, net) = _orders[i % _orders.Length];
            var at = time.At(Timeline.Weeks - 2 - (i * 101 / 48), chance);
            text.Append(CultureInfo.InvariantCulture, $"PO-{4400 + i};{at:dd'/'MM'/'yyyy};{buyer};{type};{name};{capability};")
                .Append((net * (1 + (i / _orders.Length * 0.03m))).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')).Append('\n');
        }

        return text.ToString();
    }
}
