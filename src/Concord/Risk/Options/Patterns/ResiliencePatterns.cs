namespace Concord.Risk;

/// <summary>Going on, and coming back, when something happens all the same.</summary>
internal static class ResiliencePatterns
{
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        new()
        {
            Slug = "offline-backups", Name = "Backups out of reach, and restore drills",
            Idea = "One copy can't be changed or deleted from the network, and a restore is practised every quarter against the clock.",
            Effects =
            [
                new(RiskKind.Ransom, null, new(0.35, 0.55, 0.75), "The loss is mostly standstill, and standstill depends on what can be restored; stolen data stays stolen.", PatternSources.Sophos),
                new(RiskKind.Change, null, new(0.2, 0.4, 0.6), "What a move loses can be brought back, if it is noticed in time."),
                new(RiskKind.Outage, null, new(0.1, 0.2, 0.35), "It helps where data are lost, not where a line is down."),
            ],
            OneOff = new(20_000, 50_000, 120_000), Yearly = new(15_000, 30_000, 70_000), Days = new(20, 45, 90),
            Pros = ["It helps against mistakes as well.", "A drill gives a figure one can promise: hours to restore."],
            Cons = ["It prevents nothing.", "Drills cost two days of several people a quarter."],
            Cio = new(16, 0, 0.8, "Drills take eight person-days a year; restore times can be promised to the business."),
            Replace = "Take the hours of your last full restore, and what an hour of standstill costs.",
        },
        new()
        {
            Slug = "second-site", Name = "A second site that takes over",
            Idea = "The service runs in two places, and the switch is practised twice a year in daylight.",
            Effects =
            [
                new(RiskKind.Outage, new(0.35, 0.55, 0.75), new(0.3, 0.5, 0.7), "Most faults of one place are no standstill any more; faults in the program hit both."),
                new(RiskKind.Supplier, new(0.15, 0.3, 0.5), new(0.1, 0.25, 0.4), "It helps where the second place is with another supplier."),
            ],
            OneOff = new(120_000, 260_000, 500_000), Yearly = new(60_000, 120_000, 240_000), Days = new(120, 200, 330),
            Pros = ["Maintenance by day becomes possible.", "It covers fire and flood too."],
            Cons = ["The price of running nearly doubles for this service.", "A switch nobody practises fails when needed."],
            Cio = new(120, -12, 0.95, "A large piece of work for the delivery teams; planned windows shrink afterwards."),
            Replace = "Take your own hours of standstill by cause for the last three years.",
        },
        new()
        {
            Slug = "manual-fallback", Name = "A practised way to work by hand",
            Idea = "For the first day of a standstill there are lists, forms and people who have done it before.",
            Effects =
            [
                new(RiskKind.Outage, null, new(0.15, 0.3, 0.45), "The most urgent part goes on at a third of the speed."),
                new(RiskKind.Ransom, null, new(0.1, 0.2, 0.3), "It carries some days, not the weeks of a rebuild."),
                new(RiskKind.Supplier, null, new(0.15, 0.25, 0.4), "It bridges the time until the supplier is back."),
            ],
            OneOff = new(4_000, 12_000, 30_000), Yearly = new(3_000, 8_000, 20_000), Days = new(7, 20, 40),
            Pros = ["Cheap, quick, and the business owns it.", "It shows which data are needed on paper."],
            Cons = ["What was done by hand must be typed in later.", "It wears out without practice."],
            Cio = new(2, 0, 0.1, "An export of the key lists each night is all that IT has to give."),
            Replace = "Run one hour by hand and count what was done.",
        },
        new()
        {
            Slug = "tabletop-exercise", Name = "Practise the bad day together",
            Idea = "Both sides, the business and communications walk through one scenario twice a year and mend what was missing.",
            Effects =
            [
                new(RiskKind.Ransom, null, new(0.1, 0.2, 0.3), "Decisions fall in hours instead of days; the study's quarter is between firms that differ in more.", PatternSources.Ponemon),
                new(RiskKind.DataLeak, null, new(0.1, 0.2, 0.3), "Notices go out in time and say the right things.", PatternSources.Ponemon),
                new(RiskKind.Outage, null, new(0.05, 0.12, 0.2), "Who calls whom is known; the fault itself takes as long."),
                new(RiskKind.Supplier, null, new(0.05, 0.12, 0.2), "The supplier's contacts and rights to act are known beforehand."),
            ],
            OneOff = new(2_000, 6_000, 20_000), Yearly = new(4_000, 10_000, 25_000), Days = new(10, 21, 35),
            Pros = ["It costs a day and finds gaps no document shows.", "Both sides learn who decides what."],
            Cons = ["It wears off within a year.", "Findings without an owner change nothing."],
            Cio = new(4, 0, 0.3, "Half a day for about eight people, twice a year."),
            Replace = "Take the hours to the first decision in the last two exercises.",
        },
        new()
        {
            Slug = "ddos-service", Name = "A service that absorbs floods",
            Idea = "Traffic passes through a provider that holds back floods of requests.",
            Effects = [new(RiskKind.Outage, new(0.1, 0.25, 0.45), new(0.05, 0.1, 0.2), "It ends the standstills that come from floods, which are one cause among several.")],
            OneOff = new(3_000, 10_000, 25_000), Yearly = new(12_000, 30_000, 80_000), Days = new(5, 14, 30),
            Pros = ["Quick to switch on.", "It also speeds up pages far away."],
            Cons = ["Another party sees the traffic.", "Certificates and addresses need care."],
            Cio = new(3, -1, 0.9, "One change of addresses; pages are answered nearer to their readers."),
            Replace = "Ask your provider for the floods of the last two years.",
        },
        new()
        {
            Slug = "cyber-insurance", Name = "Insure the large loss",
            Idea = "An insurer pays from an agreed deductible up to a limit; we carry the rest.",
            Effects =
            [
                new(RiskKind.Ransom, null, new(0.2, 0.4, 0.6), "It pays part of standstill and recovery; deductible, limits and exclusions stay with us, and so do customers who left."),
                new(RiskKind.DataLeak, null, new(0.2, 0.4, 0.6), "It pays notices, lawyers and claims up to its limit; fines often not."),
                new(RiskKind.PaymentFraud, null, new(0.1, 0.25, 0.45), "Limits for tricked payments are usually low."),
            ],
            OneOff = new(2_000, 8_000, 20_000), Yearly = new(40_000, 90_000, 200_000), Days = new(30, 60, 90),
            Pros = ["It turns a large unknown into a known yearly sum.", "Experts come with it on the bad day."],
            Cons = ["Not one event becomes rarer.", "An answer on the form that was not true may cost the cover."],
            Cio = new(3, 0, 0, "The questionnaire binds IT to what it says: answer it together."),
            Replace = "Write deductible and limit of your quote into the scenario's layer instead of this range.",
        },
    ];
}
