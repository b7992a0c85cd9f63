namespace Concord.Simulation.Halden;

/// <summary>What the advice is about. It is shown and never scored.</summary>
internal static class AdviceSubjects
{
    public static IReadOnlyList<string> ToCio { get; } =
    [
        "Put the EDI gateway on its own segment", "Retire the old mail relay", "Second person for firewall changes",
        "Separate accounts for crane engineers", "Test the restore of the booking database", "End the shared dispatch password",
        "Patch window for plant 3 every second week", "Encrypt the handhelds", "Review suppliers' remote access twice a year",
        "Log the customs interface centrally", "Replace the unsupported file server", "Keep the test system off live data",
        "Limit who may add cloud accounts", "Turn off the old VPN", "Check backups of the yard system each week",
        "Time limit on contractor badges",
    ];

    public static IReadOnlyList<string> ToCiso { get; } =
    [
        "Scan the terminals outside shift change", "Shorter password prompt on handhelds", "One endpoint agent in place of two",
        "Let dispatch share route files with carriers", "Keep the partner login for another quarter", "Publish exceptions with their end date",
        "Answer firewall requests within two days", "Use the service desk's queue for access", "Block lists with a way to appeal",
        "Freeze scans in the week before peak",
    ];

    public static IReadOnlyList<string> FromFunctions { get; } =
    [
        "Keep customs papers seven years", "Name the processor in the driver contract", "Depreciate the handhelds over three years",
        "One integration layer for partners", "Delete camera pictures after two weeks", "Cap the liability with the cloud provider",
        "Book licences where they are used", "Reuse the address service", "Tell drivers what telematics records",
        "Second quote above fifty thousand", "Retire the duplicate message bus", "Sign the transport terms before the pilot",
    ];
}
