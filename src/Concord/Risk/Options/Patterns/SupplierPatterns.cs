namespace Concord.Risk;

/// <summary>What others do for us, and with our access.</summary>
internal static class SupplierPatterns
{
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        new()
        {
            Slug = "supplier-tiers", Name = "Suppliers in tiers, the top tier checked",
            Idea = "Suppliers are sorted by what their failure would cost; the top tier gets duties in the contract and a yearly look.",
            Effects =
            [
                new(RiskKind.Supplier, new(0.1, 0.2, 0.35), new(0.05, 0.15, 0.25), "Duties and questions move some suppliers; they do not run their defence."),
                new(RiskKind.DataLeak, new(0.03, 0.08, 0.15), new(0.05, 0.1, 0.2), "It covers the part of data that lies with suppliers."),
            ],
            OneOff = new(8_000, 20_000, 50_000), Yearly = new(10_000, 25_000, 60_000), Days = new(30, 60, 100),
            Pros = ["Effort goes where it matters.", "Purchasing and security use one list."],
            Cons = ["Answers to questions are not facts.", "Contracts change only when they are renewed."],
            Cio = new(5, 0, 0.2, "Purchases of the lowest tier get faster."),
            Replace = "Count top-tier suppliers with a duty to report within a day.",
        },
        new()
        {
            Slug = "zero-trust-vendor-access", Name = "Suppliers reach one thing, for one hour, recorded",
            Idea = "Remote access of suppliers goes through a gate: a person opens it, for one system, and the session is recorded.",
            Effects =
            [
                new(RiskKind.Supplier, new(0.25, 0.45, 0.6), new(0.15, 0.3, 0.45), "A break-in at the supplier no longer reaches us by itself; software they deliver still does."),
                new(RiskKind.Ransom, new(0.05, 0.15, 0.3), null, "It closes one of the ways in."),
                new(RiskKind.ExposedService, new(0.15, 0.3, 0.45), null, "Permanent ways in from outside go away."),
                new(RiskKind.Outage, new(0.05, 0.12, 0.2), null, "Fewer faults from work nobody knew of."),
            ],
            OneOff = new(20_000, 45_000, 100_000), Yearly = new(12_000, 25_000, 50_000), Days = new(30, 55, 100),
            Pros = ["One can see who did what.", "It ends accounts shared by a whole supplier."],
            Cons = ["At night somebody has to open the gate.", "Suppliers charge for changing their ways."],
            Cio = new(12, 1, 0.6, "The duty rota gets a new task; faults are traced faster."),
            Replace = "Count open remote ways of suppliers and their use last month.",
        },
        new()
        {
            Slug = "second-source", Name = "A second supplier, warm",
            Idea = "A second supplier holds the data it needs and carries a tenth of the load, so that it can take all of it.",
            Effects =
            [
                new(RiskKind.Supplier, new(0.2, 0.35, 0.5), new(0.4, 0.6, 0.75), "A failure costs hours instead of weeks; attacks on data now have two places."),
                new(RiskKind.Outage, new(0.15, 0.3, 0.45), new(0.2, 0.4, 0.55), "It covers outages that come from the supplier."),
            ],
            OneOff = new(60_000, 130_000, 280_000), Yearly = new(50_000, 100_000, 200_000), Days = new(120, 180, 300),
            Pros = ["It makes the next price talk easier.", "Leaving becomes a choice."],
            Cons = ["Two contracts, two interfaces, two sets of habits.", "More places hold data."],
            Cio = new(70, -4, 0.9, "An interface more to keep; planned switches need no night any more."),
            Replace = "Take the supplier's own outage times and your cost of an hour.",
        },
        new()
        {
            Slug = "sbom-gate", Name = "Know what software is made of, and gate it",
            Idea = "Every delivery brings its list of parts; parts with known exploited flaws stop it.",
            Effects =
            [
                new(RiskKind.Supplier, new(0.05, 0.15, 0.25), new(0.05, 0.15, 0.3), "Known flaws are found at the door; a planted one is not on any list."),
                new(RiskKind.ExposedService, new(0.1, 0.2, 0.3), new(0.03, 0.08, 0.15), "When a part turns out bad, the affected services are known within the hour."),
                new(RiskKind.Change, new(0.05, 0.1, 0.2), null, "Fewer emergency releases."),
            ],
            OneOff = new(10_000, 25_000, 60_000), Yearly = new(8_000, 18_000, 40_000), Days = new(30, 50, 90),
            Pros = ["Answers in minutes on the day of a headline.", "Licences are seen as well."],
            Cons = ["Lists of suppliers differ in quality.", "A gate without a quick exception stops the wrong things."],
            Cio = new(10, 0, 0.6, "One step more in each pipeline, minutes not hours."),
            Replace = "Count services for which you could name all parts today.",
        },
        new()
        {
            Slug = "cloud-guardrails", Name = "Guardrails in the cloud",
            Idea = "Rules refuse what must never be: open storage, no log, no owner, keys without end.",
            Effects =
            [
                new(RiskKind.DataLeak, new(0.15, 0.3, 0.45), null, "Open storage and loose rights are the usual causes there; data outside the cloud are not touched."),
                new(RiskKind.ExposedService, new(0.1, 0.25, 0.4), null, "What should not be open can't be opened by mistake."),
                new(RiskKind.Change, new(0.1, 0.2, 0.3), null, "Mistakes in settings are refused before they are live."),
                new(RiskKind.Outage, new(0.03, 0.1, 0.2), null, "Some settings that cause standstill are refused."),
            ],
            OneOff = new(10_000, 25_000, 60_000), Yearly = new(6_000, 15_000, 30_000), Days = new(15, 30, 60),
            Pros = ["It works at the speed of the teams.", "It needs no meeting."],
            Cons = ["The first weeks stop things that worked.", "Exceptions need an end."],
            Cio = new(10, 0, 0.6, "Teams learn of a mistake in seconds instead of from an audit."),
            Replace = "Run the rules in report-only mode and count what they would have refused.",
        },
    ];
}
