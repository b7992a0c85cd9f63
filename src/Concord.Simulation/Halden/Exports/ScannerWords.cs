namespace Concord.Simulation.Halden.Exports;

/// <summary>What the scanners of the sample see: invented products and weaknesses that nobody asked to be fixed first.</summary>
internal static class ScannerWords
{
    public static IReadOnlyList<(int Plugin, string Severity, int Port, string Name, string Solution)> OfTheNetwork { get; } =
    [
        (910011, "High", 443, "Oakline Web Server before 4.8 reads past a buffer", "Update Oakline Web Server to 4.8."),
        (910012, "Medium", 3389, "Remote desktop accepts an old cipher", "Turn off ciphers below 128 bits."),
        (910013, "Medium", 445, "Signing of file shares is not required", "Require signing in the domain policy."),
        (910014, "Low", 22, "Remote shell announces its version", "Silence the banner."),
        (910015, "High", 8080, "Palletry Label Service with its first password", "Set a password of your own."),
        (910016, "Medium", 161, "Monitoring with the public community name", "Use version 3 with accounts."),
        (910017, "None", 0, "Operating system found", ""),
        (910018, "Critical", 8443, "Stonebridge VPN before 9.1 runs commands sent to it", "Update Stonebridge VPN to 9.1."),
    ];

    public static IReadOnlyList<(string Package, string Installed, string Fixed, string Severity, string Title)> OfTheImage { get; } =
    [
        ("libpallet", "2.4.1-r0", "2.4.3-r0", "HIGH", "libpallet: a long label overruns the buffer"),
        ("oakline-tls", "3.0.8-r1", "3.0.11-r0", "MEDIUM", "oakline-tls: a certificate name is not checked to its end"),
        ("berthd", "1.9.0-r2", "", "LOW", "berthd: a log line repeats what was sent"),
        ("quay-json", "12.0.1", "12.0.4", "HIGH", "quay-json: deep nesting exhausts the stack"),
        ("crane-http", "5.2.0", "5.2.9", "MEDIUM", "crane-http: a header may be split"),
        ("larkzip", "0.7.3", "0.7.4", "CRITICAL", "larkzip: an archive writes outside its folder"),
    ];

    public static IReadOnlyList<(string Rule, string Level, string File, int Line, string Message)> OfTheCode { get; } =
    [
        ("booking/sql-from-text", "error", "src/Booking/Search.cs", 88, "The query is put together from text that came in."),
        ("booking/secret-in-source", "error", "src/Booking/Carrier/Client.cs", 21, "A key stands in the source."),
        ("booking/weak-random", "warning", "src/Booking/Vouchers.cs", 40, "The voucher number can be guessed."),
        ("booking/open-redirect", "warning", "src/Booking/SignIn.cs", 133, "The address to return to is not checked."),
        ("booking/verbose-error", "note", "src/Booking/Errors.cs", 12, "The page shows the inner error."),
    ];
}
