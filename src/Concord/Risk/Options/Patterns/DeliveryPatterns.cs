namespace Concord.Risk;

/// <summary>Ways to go ahead: small first, reviewed, or knowingly as it is.</summary>
internal static class DeliveryPatterns
{
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        new()
        {
            Slug = "pilot-with-limited-data", Name = "Go ahead as a pilot with limited data",
            Idea = "It starts on its date for a small group and with data that may be lost; the rest follows after the review.",
            Effects =
            [
                new(RiskKind.Change, new(0.05, 0.15, 0.3), new(0.3, 0.5, 0.7), "What goes wrong goes wrong small; what only shows at full size comes later."),
                new(RiskKind.DataLeak, null, new(0.3, 0.5, 0.7), "Few records are in it."),
                new(RiskKind.Supplier, null, new(0.25, 0.4, 0.6), "Little depends on the supplier while it is a pilot."),
            ],
            OneOff = new(2_000, 8_000, 25_000), Yearly = new(0, 2_000, 8_000), Days = new(3, 10, 20),
            Pros = ["The date holds.", "Both sides learn on something that may fail."],
            Cons = ["Pilots tend to become the real thing without a decision.", "Two ways of working for a while."],
            Cio = new(5, 0, 0, "Needs an end date and a named person who ends it."),
            Replace = "Count the records and users of the pilot against the full size.",
        },
        new()
        {
            Slug = "limited-rollout", Name = "Roll out behind a switch, ring by ring",
            Idea = "The new thing is on for one site or one in twenty first, with a switch that turns it off in minutes.",
            Effects =
            [
                new(RiskKind.Change, new(0.2, 0.35, 0.5), new(0.35, 0.55, 0.75), "Most faults show in the first ring, and are off again before they cost much."),
                new(RiskKind.Outage, new(0.1, 0.2, 0.35), new(0.1, 0.2, 0.35), "It covers standstills that come from our own changes, which are a good part of all."),
            ],
            OneOff = new(6_000, 18_000, 45_000), Yearly = new(3_000, 8_000, 20_000), Days = new(10, 25, 45),
            Pros = ["Going back is a click.", "The next change has it already."],
            Cons = ["Old and new side by side need care with data.", "Switches nobody removes pile up."],
            Cio = new(12, -3, 0.8, "Teams have to build the switch; failed changes get short."),
            Replace = "Take your share of failed changes and the time to go back.",
        },
        new()
        {
            Slug = "secure-design-review", Name = "Design review with both sides, once, early",
            Idea = "Two hours with the drawing, the data and what could go wrong; the findings become work items with owners.",
            Effects =
            [
                new(RiskKind.Change, new(0.15, 0.3, 0.45), new(0.1, 0.2, 0.3), "What is wrong in the drawing is cheap to mend there; mistakes in code stay."),
                new(RiskKind.ExposedService, new(0.1, 0.2, 0.35), new(0.05, 0.15, 0.25), "Missing walls are seen before they are missing."),
                new(RiskKind.DataLeak, new(0.05, 0.15, 0.25), new(0.05, 0.15, 0.3), "Data that need not be there are left out."),
            ],
            OneOff = new(2_000, 6_000, 15_000), Yearly = new(0, 2_000, 5_000), Days = new(5, 14, 30),
            Pros = ["Cheap where it comes early.", "Both sides hear the same thing at the same time."],
            Cons = ["Late, it only lists what can't be changed.", "It needs people who can draw both sides."],
            Cio = new(4, 0, 0.5, "Half a day of the team; less work is done twice."),
            Replace = "Count flaws found after go-live by where they began: requirement, design, code.",
        },
        new()
        {
            Slug = "rehearsed-cutover", Name = "A rehearsed cutover with a way back",
            Idea = "The move is done once on a copy, with counts and sums compared, and the old system stays ready for two weeks.",
            Effects =
            [
                new(RiskKind.Change, new(0.35, 0.55, 0.7), new(0.45, 0.65, 0.8), "Rehearsal finds most of what would be lost, and with the old system ready a bad day is one day."),
            ],
            OneOff = new(25_000, 55_000, 120_000), Yearly = new(0, 1_000, 3_000), Days = new(40, 70, 120),
            Pros = ["One knows how long it takes.", "The decision on the day has a second choice."],
            Cons = ["Two systems to keep for a while.", "The date moves by some weeks."],
            Cio = new(30, -4, 0.5, "One weekend more for the team, and one weekend less in fear."),
            Replace = "Compare counts and sums of the rehearsal and write down what differed.",
        },
        new()
        {
            Slug = "decommission-legacy", Name = "Replace it and switch the old one off",
            Idea = "The service is replaced by one that is kept up by others or by us, and the old one is gone for good.",
            Effects =
            [
                new(RiskKind.ExposedService, new(0.6, 0.8, 0.92), new(0.2, 0.35, 0.5), "What is not there can't be attacked; the new one has flaws of its own."),
                new(RiskKind.Outage, new(0.25, 0.45, 0.6), new(0.1, 0.2, 0.35), "Old parts and lost knowledge cause no standstill any more; the first months bring new ones."),
                new(RiskKind.Ransom, new(0.1, 0.2, 0.3), new(0.05, 0.1, 0.2), "One foothold less."),
            ],
            OneOff = new(150_000, 310_000, 600_000), Yearly = new(-30_000, 10_000, 50_000), Days = new(100, 150, 300),
            Pros = ["It ends the matter instead of managing it.", "It frees people from looking after the old one."],
            Cons = ["Slow, and the exposure goes on until the last day.", "Partners have to move as well."],
            Cio = new(110, 6, 1, "A project with its own plan; afterwards one system less to run."),
            Replace = "Take the supplier's own record, and the true date by which the last partner moved.",
        },
        new()
        {
            Slug = "time-boxed-acceptance", Name = "Go ahead now, risk signed until a date",
            Idea = "It goes ahead as it is; the owner signs the risk, with a date on which it ends and a sign that ends it sooner.",
            Effects =
            [
                .. Enum.GetValues<RiskKind>().Select(kind => new PatternEffect(
                    kind, new(0, 0.02, 0.05), null, "Signing makes nothing safer; the date and the watched sign bring the end forward a little.")),
            ],
            OneOff = new(0, 500, 2_000), Yearly = new(0, 0, 1_000), Days = new(0, 1, 3),
            Pros = ["No time is lost.", "Who carries the risk is written down, with an end."],
            Cons = ["The exposure stays as it is.", "Dates are easily moved."],
            Cio = new(0, 0, 0, "The signature belongs to whoever owns the outcome, not to security."),
            Replace = "Count how many acceptances ended on their date.",
        },
    ];
}
