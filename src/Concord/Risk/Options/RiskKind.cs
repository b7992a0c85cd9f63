namespace Concord.Risk;

/// <summary>What kind of thing a risk is: by it the library finds options that fit.</summary>
public enum RiskKind
{
    /// <summary>Somebody signs in as somebody else.</summary>
    AccountTakeover,

    /// <summary>Malware or a ransom attack.</summary>
    Ransom,

    /// <summary>A weakness in a service that can be reached.</summary>
    ExposedService,

    /// <summary>Data gets out.</summary>
    DataLeak,

    /// <summary>A payment is turned aside.</summary>
    PaymentFraud,

    /// <summary>A supplier fails or is attacked.</summary>
    Supplier,

    /// <summary>A service stands still.</summary>
    Outage,

    /// <summary>A change, a move or a release goes wrong.</summary>
    Change,

    /// <summary>Somebody inside misuses access.</summary>
    Insider,
}

/// <summary>Kinds of risk in words, and a first guess from the words of a title.</summary>
public static class RiskKindExtensions
{
    private static readonly (RiskKind Kind, string[] Words)[] _hints =
    [
        (RiskKind.Ransom, ["ransom", "malware", "encrypt", "endpoint"]),
        (RiskKind.PaymentFraud, ["fraud", "bank account", "payment", "invoice"]),
        (RiskKind.AccountTakeover, ["sign-in", "password", "account takeover", "phishing", "identity"]),
        (RiskKind.Supplier, ["supplier", "vendor", "partner", "third party"]),
        (RiskKind.Insider, ["insider", "copies"]),
        (RiskKind.DataLeak, ["data leaves", "leak", "personal data", "records out", "data of customers", "customer data"]),
        (RiskKind.Change, ["migration", "move", "cutover", "release", "rollout", "change of"]),
        (RiskKind.ExposedService, ["gateway", "exposed", "internet", "edi", "patch", "vulnerab", "remote access", "firewall"]),
        (RiskKind.Outage, ["stands still", "stand still", "down", "lost", "outage", "stops", "late", "unavailable"]),
    ];

    /// <summary>The kind in words that finish "the risk is that …".</summary>
    public static string Words(this RiskKind kind) => kind switch
    {
        RiskKind.AccountTakeover => "somebody signs in as somebody else",
        RiskKind.Ransom => "malware or a ransom attack",
        RiskKind.ExposedService => "a weakness in a service that can be reached",
        RiskKind.DataLeak => "data gets out",
        RiskKind.PaymentFraud => "a payment is turned aside",
        RiskKind.Supplier => "a supplier fails or is attacked",
        RiskKind.Outage => "a service stands still",
        RiskKind.Change => "a change, a move or a release goes wrong",
        _ => "somebody inside misuses access",
    };

    /// <summary>The kind as an address writes it, such as <c>data-leak</c>.</summary>
    public static string Slug(this RiskKind kind) => string.Concat(kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The kind of a slug; null where there is none.</summary>
    public static RiskKind? Parse(string? slug) => Enum.GetValues<RiskKind>().Cast<RiskKind?>().FirstOrDefault(k => k!.Value.Slug() == slug);

    /// <summary>
    /// The first kind that the words of some titles hint at; null = none. A suggestion that a person confirms on the page: no figure rests on it.
    /// </summary>
    /// <param name="titles">The titles, the one that says most first.</param>
    public static RiskKind? Hint(params IEnumerable<string?> titles) => titles
        .Where(t => t is not null)
        .Select(t => _hints.Where(h => h.Words.Any(w => t!.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(h => (RiskKind?)h.Kind).FirstOrDefault())
        .FirstOrDefault(k => k is not null);
}
