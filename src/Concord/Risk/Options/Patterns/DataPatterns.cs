namespace Concord.Risk;

/// <summary>Making data worth less to others, and harder to carry away.</summary>
internal static class DataPatterns
{
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        new()
        {
            Slug = "tokenisation", Name = "Tokens in place of the real data",
            Idea = "Most systems hold a token; the real number lies in one well-kept place.",
            Effects =
            [
                new(RiskKind.DataLeak, new(0.1, 0.2, 0.35), new(0.4, 0.6, 0.8), "What gets out of the many systems is worthless; the one place remains."),
                new(RiskKind.Supplier, new(0.05, 0.1, 0.2), new(0.3, 0.5, 0.7), "Suppliers no longer hold what could be lost there."),
                new(RiskKind.Insider, new(0.1, 0.2, 0.35), new(0.2, 0.4, 0.55), "Few people can still see the real data."),
            ],
            OneOff = new(80_000, 160_000, 320_000), Yearly = new(20_000, 45_000, 90_000), Days = new(100, 160, 270),
            Pros = ["It shrinks what audits have to look at.", "Test systems need no real data any more."],
            Cons = ["Reports that join by the real number have to be rewritten.", "The one place must not be down."],
            Cio = new(80, 3, 0.9, "Interfaces of every system that holds the data change."),
            Replace = "Count the systems and suppliers that hold the real data today.",
        },
        new()
        {
            Slug = "bulk-export-guard", Name = "A brake on bulk exports",
            Idea = "Exports above a number of records need a second person or wait an hour, and are told to the owner.",
            Effects =
            [
                new(RiskKind.Insider, new(0.15, 0.3, 0.45), new(0.2, 0.35, 0.5), "It catches the large copy, not the slow one or the photograph."),
                new(RiskKind.DataLeak, new(0.1, 0.2, 0.35), new(0.2, 0.35, 0.5), "Fewer records leave before somebody looks."),
            ],
            OneOff = new(10_000, 30_000, 70_000), Yearly = new(6_000, 15_000, 35_000), Days = new(20, 40, 75),
            Pros = ["It aims at what hurts, not at everybody's mail.", "Honest mistakes are caught as well."],
            Cons = ["Some daily work gets slower until the limits fit.", "It has to be built into each system with data."],
            Cio = new(12, 0, 0.5, "Reporting teams need named exceptions from the first day."),
            Replace = "List the exports of the last quarter by number of records.",
        },
        new()
        {
            Slug = "keys-in-our-hands", Name = "Encryption with keys in our hands",
            Idea = "Data at the provider are encrypted with keys that lie in a module we control.",
            Effects =
            [
                new(RiskKind.DataLeak, new(0.1, 0.25, 0.4), new(0.1, 0.2, 0.35), "It takes lost media and the provider's staff out; who has a working account still sees the data."),
                new(RiskKind.Supplier, new(0.1, 0.2, 0.35), new(0.15, 0.3, 0.45), "A break-in at the provider yields little; a standstill there is as long."),
            ],
            OneOff = new(30_000, 70_000, 150_000), Yearly = new(20_000, 40_000, 80_000), Days = new(60, 100, 180),
            Pros = ["Leaving a provider ends with throwing a key away.", "It answers a question every large customer asks."],
            Cons = ["A lost key is lost data.", "Some services can't work on what they can't read."],
            Cio = new(25, 2, 0.8, "Key changes become part of operations, with two people."),
            Replace = "List the data at providers and who can read them today.",
        },
        new()
        {
            Slug = "delete-what-is-not-needed", Name = "Delete what nobody needs",
            Idea = "Old records go after their date, copies for tests are replaced, mailboxes have an end.",
            Effects =
            [
                new(RiskKind.DataLeak, null, new(0.15, 0.3, 0.45), "The loss grows with the number of records, and many are past their use."),
                new(RiskKind.Supplier, null, new(0.1, 0.2, 0.35), "What was taken back from suppliers can't be lost there."),
                new(RiskKind.Insider, null, new(0.05, 0.15, 0.3), "Less lies around."),
            ],
            OneOff = new(8_000, 20_000, 50_000), Yearly = new(2_000, 6_000, 15_000), Days = new(20, 35, 70),
            Pros = ["It saves storage and searching.", "It is owed under data protection law anyway."],
            Cons = ["Legal holds and tax dates must be respected.", "Owners find it hard to let go."],
            Cio = new(10, 0, -0.5, "Storage and backup get smaller."),
            Replace = "Count records past their date in the three largest stores.",
        },
        new()
        {
            Slug = "payment-second-release", Name = "A second person releases large payments",
            Idea = "From an agreed sum on, and for every first payment to an account, a second person with a second account releases it.",
            Effects =
            [
                new(RiskKind.PaymentFraud, new(0.15, 0.3, 0.45), new(0.1, 0.2, 0.35), "Two people are harder to hurry than one, but both see the same false papers."),
                new(RiskKind.Insider, new(0.05, 0.15, 0.3), null, "It covers payments only."),
            ],
            OneOff = new(0, 1_000, 3_000), Yearly = new(500, 2_000, 6_000), Days = new(1, 3, 7),
            Pros = ["A setting in the bank's own program.", "It is asked for by auditors anyway."],
            Cons = ["The second person learns to click.", "Holidays need a third."],
            Cio = new(0, 0, 0, "Nothing to build; rights in the bank's program have to be kept."),
            Replace = "Count payments of last year that a second person stopped.",
        },
        new()
        {
            Slug = "payment-call-back", Name = "Call back before an account is changed",
            Idea = "A new or changed bank account is confirmed by a call to a number we already had, and a second person releases the first payment.",
            Effects =
            [
                new(RiskKind.PaymentFraud, new(0.5, 0.7, 0.85), new(0.05, 0.15, 0.3), "The fraud lives from nobody asking on another way; haste and holidays leave a rest.", PatternSources.Ic3),
            ],
            OneOff = new(500, 2_000, 6_000), Yearly = new(1_000, 4_000, 10_000), Days = new(2, 7, 14),
            Pros = ["It costs a phone call.", "Suppliers like to be asked."],
            Cons = ["It needs to hold in a hurry too.", "The numbers on file must be right."],
            Cio = new(0, 0, 0, "A field for the confirmed number in the accounts system is enough."),
            Replace = "Count changed accounts last year and how many were confirmed.",
        },
        new()
        {
            Slug = "payment-anomaly-check", Name = "Hold payments that look unusual",
            Idea = "Payments to new accounts, to new countries or out of pattern wait a day for a second look, with the bank's own name check on.",
            Effects =
            [
                new(RiskKind.PaymentFraud, new(0.3, 0.5, 0.65), new(0.15, 0.3, 0.45), "It sees what differs; a well-prepared fraud looks ordinary, and a day won often brings the money back.", PatternSources.Ic3),
            ],
            OneOff = new(10_000, 25_000, 60_000), Yearly = new(5_000, 12_000, 30_000), Days = new(30, 60, 100),
            Pros = ["It does not depend on anybody's attention.", "It finds double payments as well."],
            Cons = ["Some right payments arrive a day late.", "Limits need care."],
            Cio = new(15, 0, 0.7, "An interface between accounts and bank has to be changed and tested."),
            Replace = "Replay the frauds and near-frauds of two years against the rules.",
        },
        new()
        {
            Slug = "payment-straight-through", Name = "Supplier accounts kept by a checking service",
            Idea = "Bank accounts of suppliers come from a service that checks ownership; nobody can type one in any more.",
            Effects =
            [
                new(RiskKind.PaymentFraud, new(0.65, 0.8, 0.92), new(0.1, 0.2, 0.35), "The field that frauds change is gone; orders by a false executive remain."),
            ],
            OneOff = new(30_000, 60_000, 120_000), Yearly = new(15_000, 30_000, 60_000), Days = new(75, 120, 200),
            Pros = ["No more calls and copies of letters.", "Small suppliers are paid faster."],
            Cons = ["Not every supplier is in the service.", "It takes a project of the accounts department."],
            Cio = new(30, 0, 0.7, "A change of the accounts system with its own tests."),
            Replace = "Ask the service for the share of your suppliers it covers.",
        },
    ];
}
