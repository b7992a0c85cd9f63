namespace Concord.Signs;

/// <summary>The published figures BM-01 to BM-27 (SIGNS §9). Most were read in secondary sources; none decides anything.</summary>
public static class BenchmarkCatalogue
{
    private const string Nemertes = "Nemertes, as quoted by the article on CIO–CISO collaboration";
    private const string Gartner = "Gartner, as quoted by \"12 signs the CISO–CIO relationship is broken\"";

    /// <summary>Every figure, in order of id.</summary>
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("BM-01", "A third of CISOs with less than two years in the role report conflict with the CIO in key areas.", Gartner, ["S2"]),
        new("BM-02", "Half of CISOs with five years or more in the role report conflict with the CIO in key areas.", Gartner, ["S2"]),
        new("BM-03", "87 % of experienced CISOs call the way conflict is resolved good or excellent.", Gartner, ["S2"]),
        new("BM-04", "In 50 % of organizations the CISO reports directly to the CIO.", Nemertes, ["RS", "C9"]),
        new(
            "BM-05",
            "The other 50 % have no CISO, several layers between the two, or another line; the source does not break them down, and its sentences contradict each other.",
            Nemertes,
            ["RS"]),
        new(
            "BM-06",
            "77.4 % call the relation of IT and security negative, and 53.7 % of senior leaders that of CIO and CISO; a later update says 83 %.",
            "Forrester for VMware, 2019 and later",
            ["S1", "S2", "O4"]),
        new("BM-07", "Security takes part in planning in 36 % of cases, in design in 27 %, later in 26 %, never in 7 %.", "EY Global Information Security Survey, 2020", ["S6"]),
        new(
            "BM-08", "Fewer than half of executives say the CISO takes part to a large extent in planning, board reporting and deployments.", "PwC, by a secondary source", ["S4", "S6"]),
        new(
            "BM-09",
            "79 % of CISOs felt pressed by the board to play risks down; 43 % were called nagging, 42 % overly negative, 33 % dismissed out of hand.",
            "Trend Micro, 2024, 2,600 respondents",
            ["S1", "S4", "C1"]),
        new(
            "BM-10",
            "95 % of CISOs were pressed to put off or delay reporting; 75 % of organizations knowingly deployed vulnerable code.",
            "Checkmarx, 2026, 2,350 respondents",
            ["S4", "S12"]),
        new(
            "BM-11",
            "21 % were pressed not to report a compliance issue; 82 % of CISOs say they report to the CEO.",
            "Splunk and Oxford Economics, 2025",
            ["RS", "S4"]),
        new(
            "BM-12",
            "36 % of CISOs report to the CIO, 5 % to the CEO; 91 % present to the board in some way, 59 % to the full board, of these 61 % yearly and 30 % quarterly; 79 % of committee presenters do so quarterly.",
            "Heidrick & Struggles, 2023",
            ["RS", "S4", "S5"]),
        new("BM-13", "46 % of CISOs report to the CIO and 15 % to the CTO.", "IANS, 2022", ["RS"]),
        new(
            "BM-14",
            "Known exploited vulnerabilities take a median of 174 days to fix, others 621; over 60 % are fixed after the deadline of the catalogue.",
            "Bitsight, 2024",
            ["S11", "O2"]),
        new(
            "BM-15",
            "Half of the known exploited vulnerabilities are fixed within about two months (2024); 27 % (2025) and 35 % (2026) are still open after 28 days.",
            "Verizon DBIR, partly by secondary sources",
            ["S11", "O2"]),
        new(
            "BM-16",
            "Half of all vulnerabilities stay open 90 days or more, 18 % a year; an organization closes 6.6, 15.2 or 27.1 % of its open ones a month (low, median, high).",
            "Cyentia and Kenna, Prioritization to Prediction 2 and 8",
            ["S11"]),
        new(
            "BM-17",
            "12.1 days are lost in coordinating IT and security for a patch; 73 % have no common view of assets; a critical one takes 16 days.",
            "Ponemon for ServiceNow",
            ["S9", "S11"]),
        new(
            "BM-18",
            "Where collaboration is poor, patching takes nearly two weeks longer; 67 % find collaboration of the two a challenge.",
            "Forrester for Tanium",
            ["S11", "C3"]),
        new("BM-19", "81 % have held back a patch for the sake of business, 52 % more than once.", "Tanium, 2019, 504 respondents", ["S11", "C3"]),
        new(
            "BM-20", "Of flaws in applications 15 % are closed within a week, over 70 % are open at 30 days and 55 % at three months.", "Veracode and Cyentia", ["S12"]),
        new(
            "BM-21",
            "Nearly half of organizations regularly and knowingly ship vulnerable code, 54 % of them for deadlines and 45 % because it was found too late (2020); 81 % in 2025. These are organizations, not releases.",
            "Surveys of 2020 and 2025",
            ["S12"]),
        new("BM-22", "Organizations run 83 security tools from 29 vendors on average.", "IBM, by Verizon", ["S10", "C6"]),
        new(
            "BM-23",
            "52 % slowed or cancelled a project for fear about security (2014); 52.4 % of developers say policies stifle them; 45.1 % of developers and 37.8 % of security staff say developers take part in planning.",
            "Two surveys, 2014 and 2021",
            ["C1", "C2"]),
        new("BM-24", "A breach takes 241 days: about 178 to identify and 63 to contain.", "IBM, 2025, by a blog", ["RS", "O3"]),
        new("BM-25", "The probability of a significant incident is 9.3 % a year (2024).", "IRIS, 2025, by a blog", ["C7"]),
        new("BM-26", "42 % of portfolios hold more than 100 projects, 25 % fewer than 20.", "PwC", ["S6", "O1"]),
        new("BM-27", "5 % of IT staff and 18 % of security staff say that collaboration decreased.", "A survey in Intelligent CIO North America, issue 26", ["O4"]),
    ];

    /// <summary>The figures that are context for a theme.</summary>
    /// <param name="theme">The theme's id; <c>RS</c> for the reporting structure.</param>
    public static IEnumerable<Benchmark> For(string theme) => All.Where(b => b.Themes.Contains(theme));
}
