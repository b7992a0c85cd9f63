namespace Concord.Risk;

/// <summary>Who may sign in, and with what.</summary>
internal static class IdentityPatterns
{
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        new()
        {
            Slug = "second-factor-for-administrators", Name = "Second factor for administrators",
            Idea = "Every account that can change systems or rights signs in with a second factor, from everywhere.",
            Effects =
            [
                new(RiskKind.AccountTakeover, new(0.2, 0.35, 0.5), null, "It closes the accounts that hurt most; ordinary accounts stay as they are.", PatternSources.Meyer),
                new(RiskKind.Ransom, new(0.1, 0.25, 0.4), null, "An attacker who can't become an administrator seldom gets to encrypt; the way in itself stays open.", PatternSources.Marsh),
                new(RiskKind.Supplier, new(0.05, 0.15, 0.3), null, "It covers suppliers only where they use our administrator accounts."),
            ],
            OneOff = new(3_000, 10_000, 30_000), Yearly = new(1_000, 5_000, 15_000), Days = new(5, 14, 30),
            Pros = ["In place within weeks.", "Few people have to change a habit."],
            Cons = ["Ordinary accounts stay open to phishing.", "Service accounts need another way."],
            Excludes = ["phishing-resistant-sign-in"],
            Cio = new(4, 0, 0.5, "Administrators enrol once; break-glass accounts have to be kept and tested."),
            Replace = "Count sign-ins of administrator accounts without a second factor, before and after.",
        },
        new()
        {
            Slug = "phishing-resistant-sign-in", Name = "Phishing-resistant sign-in for everybody",
            Idea = "Security keys or passkeys replace passwords and codes for all people and all ways in.",
            Effects =
            [
                new(RiskKind.AccountTakeover, new(0.6, 0.8, 0.95), null, "Keys bind the sign-in to the true site; what remains are stolen sessions, recovery desks and old protocols.", PatternSources.Hijacking),
                new(RiskKind.Ransom, new(0.2, 0.4, 0.6), null, "Stolen sign-ins are one of the main ways in, but not the only one."),
                new(RiskKind.PaymentFraud, new(0.15, 0.3, 0.5), null, "It stops frauds that begin in a taken-over mailbox, not those from a look-alike address."),
            ],
            OneOff = new(30_000, 80_000, 180_000), Yearly = new(10_000, 25_000, 60_000), Days = new(60, 120, 240),
            Pros = ["The strongest protection of accounts that exists.", "Sign-in becomes faster for people."],
            Cons = ["Old applications need work first.", "Lost keys need a recovery that is as strong."],
            Excludes = ["second-factor-for-administrators"],
            Cio = new(40, 0, 0.6, "Every application with its own sign-in has to be moved; calls about passwords fall."),
            Replace = "Count taken-over accounts a year, and the share of sign-ins that already use keys.",
        },
        new()
        {
            Slug = "privileged-access", Name = "Privileged access on request",
            Idea = "Nobody holds high rights by default: they are granted for hours, recorded, and from a hardened machine.",
            Effects =
            [
                new(RiskKind.Insider, new(0.3, 0.5, 0.65), new(0.1, 0.2, 0.35), "Rights that are not there cannot be misused; recorded sessions deter and shorten the search."),
                new(RiskKind.Ransom, new(0.25, 0.45, 0.6), new(0.1, 0.2, 0.3), "Attackers live on standing rights; without them the spread is slow and seen.", PatternSources.Marsh),
                new(RiskKind.AccountTakeover, new(0.1, 0.2, 0.35), new(0.2, 0.4, 0.6), "A taken-over account carries few rights at the time it is taken."),
            ],
            OneOff = new(60_000, 120_000, 250_000), Yearly = new(25_000, 50_000, 100_000), Days = new(90, 150, 270),
            Pros = ["Every use of high rights has a reason and a record.", "Audits take days, not weeks."],
            Cons = ["Work at night needs a fast way to a grant.", "Old systems with shared accounts are hard to bring in."],
            Cio = new(60, 2, 0.6, "Operations change how they work; plan the first month with more hands."),
            Replace = "Count accounts with standing high rights and how many of them were used last month.",
        },
        new()
        {
            Slug = "secrets-vault", Name = "A vault for secrets",
            Idea = "Passwords and keys of programs leave scripts and configuration, lie in a vault and change by themselves.",
            Effects =
            [
                new(RiskKind.ExposedService, new(0.05, 0.15, 0.3), new(0.05, 0.15, 0.3), "A found secret is already dead; what was opened with it before stays open."),
                new(RiskKind.Insider, new(0.1, 0.25, 0.4), null, "Who leaves takes no working password along."),
                new(RiskKind.AccountTakeover, new(0.05, 0.15, 0.25), null, "It covers the accounts of programs, which are a small part of what is taken over."),
            ],
            OneOff = new(20_000, 50_000, 120_000), Yearly = new(8_000, 20_000, 50_000), Days = new(45, 90, 180),
            Pros = ["Changing a secret becomes an ordinary act.", "Developers get one way instead of many."],
            Cons = ["The vault must never be down when programs start.", "Moving old scripts is slow work."],
            Cio = new(30, 1, 0.8, "Each team moves its programs; the vault joins the services that need two sites."),
            Replace = "Scan repositories and servers for secrets, and count how old they are.",
        },
        new()
        {
            Slug = "leavers-and-rights-review", Name = "Leavers out the same day, rights reviewed",
            Idea = "Access ends with the job on the day itself, and owners confirm each quarter who still needs what.",
            Effects =
            [
                new(RiskKind.Insider, new(0.15, 0.3, 0.45), null, "A good part of misuse happens around leaving, with rights nobody needed any more."),
                new(RiskKind.DataLeak, new(0.05, 0.12, 0.25), null, "Fewer open doors, but those who need the data still hold it."),
            ],
            OneOff = new(5_000, 15_000, 40_000), Yearly = new(4_000, 10_000, 25_000), Days = new(10, 25, 60),
            Pros = ["Quick, and asked for by every auditor.", "It often frees licences."],
            Cons = ["Reviews become a habit of ticking boxes.", "It does nothing about those who may."],
            Cio = new(8, 0, 0.5, "Owners of applications spend about two hours a quarter."),
            Replace = "Count accounts still open a day after their owner left.",
        },
    ];
}
