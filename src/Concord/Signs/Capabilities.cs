namespace Concord.Signs;

/// <summary>The shared words for what a tool can do, so that both sides name the same thing alike (SIGNS S10).</summary>
/// <remarks>
/// Ordered by the six functions of the NIST Cybersecurity Framework 2.0 (NIST CSWP 29, 2024) and by what they act on; the words
/// themselves are the house's. A word outside the list counts too, where both sides write the same.
/// </remarks>
public static class Capabilities
{
    private const char Gap = ' ';

    /// <summary>Every capability of the list.</summary>
    public static IReadOnlyList<Capability> All { get; } =
    [
        .. Of(CsfFunction.Govern, AssetClass.Enterprise, "risk-register risk-quantification policy-management compliance-management audit-management it-portfolio it-finance service-catalogue"),
        .. Of(CsfFunction.Govern, AssetClass.Suppliers, "supplier-risk contract-management licence-management"),
        .. Of(CsfFunction.Govern, AssetClass.People, "awareness-training phishing-simulation role-management"),
        .. Of(CsfFunction.Identify, AssetClass.Devices, "device-inventory device-discovery configuration-database network-discovery"),
        .. Of(CsfFunction.Identify, AssetClass.Applications, "application-inventory software-composition software-bill-of-materials saas-discovery static-code-analysis dynamic-application-testing penetration-testing"),
        .. Of(CsfFunction.Identify, AssetClass.Infrastructure, "vulnerability-scanning vulnerability-prioritisation attack-surface-management cloud-posture container-scanning configuration-assessment threat-modelling"),
        .. Of(CsfFunction.Identify, AssetClass.Data, "data-discovery data-classification data-catalogue data-mapping"),
        .. Of(CsfFunction.Identify, AssetClass.People, "identity-inventory entitlement-review"),
        .. Of(CsfFunction.Protect, AssetClass.Devices, "endpoint-protection device-management mobile-management patch-management disk-encryption application-control device-hardening remote-support"),
        .. Of(CsfFunction.Protect, AssetClass.Applications, "web-application-firewall api-gateway api-security bot-protection code-signing build-pipeline release-management runtime-protection"),
        .. Of(CsfFunction.Protect, AssetClass.Networks, "firewall network-access-control network-segmentation virtual-private-network zero-trust-access web-proxy dns-filtering ddos-protection wireless-management load-balancing"),
        .. Of(CsfFunction.Protect, AssetClass.Data, "data-loss-prevention encryption key-management secrets tokenisation certificate-management file-sharing rights-management email-archiving"),
        .. Of(CsfFunction.Protect, AssetClass.People, "single-sign-on multi-factor-authentication identity-lifecycle privileged-access password-vault directory email-security collaboration customer-identity"),
        .. Of(CsfFunction.Protect, AssetClass.Infrastructure, "cloud-workload-protection container-platform infrastructure-as-code backup storage virtualisation database-management"),
        .. Of(CsfFunction.Detect, AssetClass.Devices, "endpoint-detection file-integrity"),
        .. Of(CsfFunction.Detect, AssetClass.Networks, "intrusion-detection network-detection traffic-analysis packet-capture network-monitoring"),
        .. Of(CsfFunction.Detect, AssetClass.Applications, "application-monitoring error-tracking fraud-detection"),
        .. Of(CsfFunction.Detect, AssetClass.Data, "database-activity-monitoring data-access-monitoring"),
        .. Of(CsfFunction.Detect, AssetClass.People, "user-behaviour-analytics account-monitoring"),
        .. Of(CsfFunction.Detect, AssetClass.Infrastructure, "log-collection log-management log-search event-correlation monitoring threat-intelligence deception cloud-detection"),
        .. Of(CsfFunction.Respond, AssetClass.Enterprise, "incident-management case-management response-automation alert-notification ticketing change-management crisis-communication"),
        .. Of(CsfFunction.Respond, AssetClass.Devices, "forensics malware-analysis remote-isolation"),
        .. Of(CsfFunction.Respond, AssetClass.Suppliers, "managed-detection incident-response-retainer takedown"),
        .. Of(CsfFunction.Recover, AssetClass.Infrastructure, "disaster-recovery immutable-backup failover system-imaging"),
        .. Of(CsfFunction.Recover, AssetClass.Data, "data-restore replication"),
        .. Of(CsfFunction.Recover, AssetClass.Enterprise, "continuity-planning recovery-exercise status-page"),
    ];

    private static readonly HashSet<string> _known = [.. All.Select(c => c.Tag)];

    /// <summary>Whether a word, however it is written, is in the list.</summary>
    public static bool IsKnown(string word) => _known.Contains(TagOf(word));

    /// <summary>A word as the list writes it: small letters, dashes between, so that LOG_COLLECTION and log-collection are one.</summary>
    public static string TagOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        return word.Trim().Replace('_', '-').Replace(Gap, '-').ToLowerInvariant();
    }

    private static IEnumerable<Capability> Of(CsfFunction function, AssetClass asset, string tags) =>
        tags.Split(Gap).Select(tag => new Capability(tag, function, asset));
}

/// <summary>One capability of the list.</summary>
/// <param name="Tag">The word, such as <c>log-collection</c>; used once.</param>
/// <param name="Function">Which function of the framework it serves.</param>
/// <param name="Asset">What it acts on.</param>
public sealed record Capability(string Tag, CsfFunction Function, AssetClass Asset);

/// <summary>The functions of the NIST Cybersecurity Framework 2.0.</summary>
public enum CsfFunction
{
    /// <summary>Strategy, expectations and policy.</summary>
    Govern,

    /// <summary>What there is and what is at risk.</summary>
    Identify,

    /// <summary>Safeguards.</summary>
    Protect,

    /// <summary>Finding attacks and compromises.</summary>
    Detect,

    /// <summary>Acting on an incident.</summary>
    Respond,

    /// <summary>Restoring what was affected.</summary>
    Recover,
}

/// <summary>What a capability acts on.</summary>
public enum AssetClass
{
    /// <summary>The organisation as a whole.</summary>
    Enterprise,

    /// <summary>Those it buys from.</summary>
    Suppliers,

    /// <summary>Its people and their accounts.</summary>
    People,

    /// <summary>Computers and phones.</summary>
    Devices,

    /// <summary>Software it builds or buys.</summary>
    Applications,

    /// <summary>Networks.</summary>
    Networks,

    /// <summary>Servers, clouds and platforms.</summary>
    Infrastructure,

    /// <summary>Data.</summary>
    Data,
}
