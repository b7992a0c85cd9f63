namespace Concord.Simulation.Halden;

/// <summary>Products and assets of the sample. Vendors, products and vulnerability numbers are invented.</summary>
internal static class FindingWords
{
    public static IReadOnlyList<string> Stems { get; } = ["WIN", "LNX", "NET", "WMS", "TOS", "WKS"];

    public static IReadOnlyList<(string Vendor, string Product)> Advisories { get; } =
    [
        ("Fernwell", "Fernwell Directory"), ("Oakline", "Oakline Kernel"), ("Brightway", "Brightway Edge Router"),
        ("Palletry", "Palletry Warehouse"), ("Quayside", "Quayside Terminal"), ("Fernwell", "Fernwell Office"),
        ("Fernwell", "Fernwell Server"), ("Oakline", "Oakline Web Server"), ("Brightway", "Brightway Firewall"),
        ("Palletry", "Palletry Scanner Gateway"), ("Quayside", "Quayside Crane Link"), ("Larkfield", "Larkfield Browser"),
        ("Fernwell", "Fernwell Print Service"), ("Oakline", "Oakline Database"), ("Stonebridge", "Stonebridge VPN"),
        ("Palletry", "Palletry Label Service"), ("Quayside", "Quayside Berth Planner"), ("Larkfield", "Larkfield Mail"),
    ];

    public static IReadOnlyList<(string Vendor, string Product)> AdvisoriesOfSecurity { get; } =
        [("Watchpost", "Watchpost Collector"), ("Watchpost", "Watchpost Console"), ("Sealring", "Sealring Vault"), ("Watchpost", "Watchpost Agent")];

    public static IReadOnlyList<string> Changes { get; } =
        ["Memory upgrade", "Certificate renewal", "Printer queue", "Report layout", "Monitor replacement", "Cable tidy", "Screen resolution"];

    /// <summary>An invented vulnerability number of the year in which it was seen, in a range kept for the sample.</summary>
    public static string Vulnerability(int number, DateTime seen) => $"CVE-{seen.Year}-9{number}";
}
