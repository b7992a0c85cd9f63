namespace Concord.Risk;

/// <summary>Keeping attacks out, and seeing and slowing those that come in.</summary>
internal static class DefencePatterns
{
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        new()
        {
            Slug = "endpoint-detection", Name = "Endpoint detection with people watching",
            Idea = "Every server and workstation reports what runs on it, and somebody acts on an alarm at any hour.",
            Effects =
            [
                new(RiskKind.Ransom, new(0.2, 0.4, 0.6), new(0.15, 0.3, 0.5), "Many attacks are stopped before they encrypt; those that get through are held to fewer machines.", PatternSources.Marsh),
                new(RiskKind.ExposedService, new(0.05, 0.15, 0.3), new(0.15, 0.3, 0.5), "The way in stays; what follows is seen within hours instead of weeks.", PatternSources.Ponemon),
                new(RiskKind.Insider, null, new(0.05, 0.15, 0.3), "It sees unusual programs, not unusual intentions."),
            ],
            OneOff = new(15_000, 40_000, 90_000), Yearly = new(50_000, 90_000, 180_000), Days = new(30, 60, 120),
            Pros = ["It works against attacks nobody has described yet.", "It shows what happened afterwards."],
            Cons = ["Without people at night it is half of itself.", "Machines on the shop floor often can't carry it."],
            Cio = new(15, 2, 0.3, "Agents are rolled out in waves; a bad update of the agent is a risk of its own, so let it ring by ring."),
            Replace = "Take the time from first activity to isolation in your last exercise or test.",
        },
        new()
        {
            Slug = "network-segmentation", Name = "Put it into a segment of its own",
            Idea = "The service moves to a part of the network that can be reached, and can reach others, only by named ways.",
            Effects =
            [
                new(RiskKind.ExposedService, new(0.3, 0.5, 0.7), new(0.15, 0.3, 0.45), "Fewer can try, and who gets in finds little beside it."),
                new(RiskKind.Ransom, new(0.05, 0.15, 0.3), new(0.25, 0.45, 0.65), "It does not keep the attack out; it keeps most of the company running."),
                new(RiskKind.Outage, null, new(0.1, 0.2, 0.35), "A fault stays in its part."),
            ],
            OneOff = new(25_000, 60_000, 150_000), Yearly = new(5_000, 12_000, 30_000), Days = new(20, 40, 90),
            Pros = ["It also limits what nobody has thought of.", "It stays when products change."],
            Cons = ["Undocumented connections break on the day.", "Rules grow wild without an owner."],
            Cio = new(20, 4, 0.8, "Two change windows, and a week of watching what else used the old path."),
            Replace = "Count what can reach the service today, from a scan inside the network.",
        },
        new()
        {
            Slug = "hardening", Name = "Automatic hardening to a baseline",
            Idea = "Servers and workstations are set to a known baseline and set back when they drift.",
            Effects =
            [
                new(RiskKind.Ransom, new(0.25, 0.45, 0.65), null, "Most tools of attackers need settings that a baseline turns off; the study's factor of six is between firms and holds more than this one thing.", PatternSources.Marsh),
                new(RiskKind.ExposedService, new(0.2, 0.35, 0.5), null, "Open ports, default accounts and old protocols go; flaws in the program itself stay.", PatternSources.Marsh),
            ],
            OneOff = new(20_000, 45_000, 100_000), Yearly = new(10_000, 20_000, 45_000), Days = new(45, 75, 150),
            Pros = ["High effect for its price.", "The same machine twice: faults are easier to find."],
            Cons = ["Old applications need exceptions.", "Exceptions need an end date, or they are the rule."],
            Cio = new(25, 3, 0.8, "Test rings are needed; afterwards builds are faster."),
            Replace = "Measure the share of settings that meet the baseline, per group of machines.",
        },
        new()
        {
            Slug = "patch-known-exploited", Name = "Patch what is known to be exploited within days",
            Idea = "Weaknesses on the list of known exploited ones are fixed within seven days where they can be reached, 21 elsewhere.",
            Effects =
            [
                new(RiskKind.ExposedService, new(0.3, 0.45, 0.6), null, "It takes away most of the weeks in which an attack is known and the fix is not in; new attacks without a patch remain.", PatternSources.Dbir),
                new(RiskKind.Ransom, new(0.1, 0.2, 0.35), null, "Weaknesses are one way in among several.", PatternSources.Marsh),
            ],
            OneOff = new(2_000, 8_000, 25_000), Yearly = new(10_000, 25_000, 60_000), Days = new(7, 21, 45),
            Pros = ["It needs no product, only a right of way.", "It is what insurers and regulators ask first."],
            Cons = ["Some windows come at bad times.", "A patch may break what it mends."],
            Cio = new(10, 6, 0.9, "About one unplanned window a month; a way to roll back has to be there."),
            Replace = "Take the median days to fix from your own findings on the list.",
        },
        new()
        {
            Slug = "virtual-patch", Name = "Shield it with a filter rule",
            Idea = "A filter in front of the service refuses the requests that use the weakness, until the fix is in.",
            Effects =
            [
                new(RiskKind.ExposedService, new(0.25, 0.45, 0.65), null, "It stops the known ways to the weakness; who writes a new one gets past."),
                new(RiskKind.DataLeak, new(0.05, 0.15, 0.3), null, "It covers leaks through the application, not through people or partners."),
            ],
            OneOff = new(3_000, 8_000, 20_000), Yearly = new(3_000, 8_000, 20_000), Days = new(1, 3, 7),
            Pros = ["In place in days, without touching the service.", "It can be taken back in minutes."],
            Cons = ["It buys time and mends nothing.", "Right requests may be refused until the rule is tuned."],
            Cio = new(1, 0.5, 0.5, "Half a day with those who know the traffic; watch refused requests for a week."),
            Replace = "Replay known attacks against the rule and count those that pass.",
        },
        new()
        {
            Slug = "compensating-monitoring", Name = "Watch it closely meanwhile",
            Idea = "The service stays as it is; its log goes to people who look for named signs and may switch it off.",
            Effects =
            [
                new(RiskKind.ExposedService, null, new(0.15, 0.3, 0.45), "Nothing is kept out, but it is noticed in hours.", PatternSources.Ponemon),
                new(RiskKind.Insider, new(0.02, 0.08, 0.15), new(0.15, 0.3, 0.45), "Who knows that somebody looks does less; what is done is found sooner."),
                new(RiskKind.DataLeak, null, new(0.1, 0.25, 0.4), "It ends a leak early; what is out is out."),
                new(RiskKind.AccountTakeover, null, new(0.15, 0.3, 0.45), "Odd sign-ins are cut off within hours."),
            ],
            OneOff = new(2_000, 6_000, 15_000), Yearly = new(6_000, 15_000, 40_000), Days = new(2, 5, 14),
            Pros = ["At once, and nothing is changed.", "It tells how often somebody really tries."],
            Cons = ["It reacts, it does not prevent.", "It lives from attention, which tires."],
            Cio = new(1, 0, 0.2, "The right to switch off must be agreed beforehand, with a number to call."),
            Replace = "Run one planted event and take the hours until somebody acted.",
        },
        new()
        {
            Slug = "bug-bounty", Name = "Reward outsiders for reporting flaws",
            Idea = "A public rule says what may be tested, what is paid, and by when we fix it.",
            Effects = [new(RiskKind.ExposedService, new(0.1, 0.2, 0.35), null, "Some flaws are found before somebody with other aims finds them; design flaws stay rare finds.")],
            OneOff = new(5_000, 15_000, 30_000), Yearly = new(20_000, 45_000, 120_000), Days = new(30, 60, 90),
            Pros = ["It pays for results only.", "It goes on after a test is over."],
            Cons = ["Reports come in waves and want answers.", "It needs a way to fix quickly first."],
            Cio = new(6, 0, 0.3, "About two days a month for checking and fixing reports."),
            Replace = "Count flaws found by outsiders against those you found yourself.",
        },
    ];
}
