namespace Concord.Papers;

/// <summary>The headings a pack is ordered by: its own sections, or those a rule asks a report to have.</summary>
/// <remarks>A section belongs under the heading that its id names, else under the last one of which its title holds a word. What belongs nowhere stands under its own section at the end: no fact is left out.</remarks>
public sealed class PackHeadings
{
    private PackHeadings(string name, string source, params PackHeading[] all) => (Name, Source, All) = (name, source, all);

    /// <summary>The briefing's own sections.</summary>
    public static PackHeadings Plain { get; } = new("plain", "");

    /// <summary>The yearly written report of the CISO to the senior governing body in New York's financial services.</summary>
    /// <remarks>23 NYCRR 500.4(b)(1)–(6) as amended on 1 November 2023 (second amendment).</remarks>
    public static PackHeadings Nydfs { get; } = new(
        "nydfs",
        "Headings: 23 NYCRR 500.4(b), second amendment of 1 November 2023.",
        new("500.4(b)(1)", "Confidentiality of nonpublic information; integrity and security of information systems", "confidentiality", "integrity", "nonpublic", "privacy", "data", "systems"),
        new("500.4(b)(2)", "Cybersecurity policies and procedures", "policy", "policies", "procedure", "procedures"),
        new("500.4(b)(3)", "Material cybersecurity risks", "risk", "risks", "threat", "threats", "exposure"),
        new("500.4(b)(4)", "Overall effectiveness of the cybersecurity program", "effectiveness", "program", "programme", "performance", "controls", "hygiene"),
        new("500.4(b)(5)", "Material cybersecurity events", "event", "events", "incident", "incidents", "breach", "breaches"),
        new("500.4(b)(6)", "Plans for remediating material inadequacies", "plan", "plans", "remediation", "remediating", "inadequacies", "roadmap"));

    /// <summary>What a registrant discloses each year on cybersecurity, and of a material incident.</summary>
    /// <remarks>Regulation S-K Item 106(b) and (c) (17 CFR 229.106) and Form 8-K Item 1.05, in force since 5 September 2023.</remarks>
    public static PackHeadings Sec { get; } = new(
        "sec",
        "Headings: Regulation S-K Item 106 (17 CFR 229.106) and Form 8-K Item 1.05, in force since 5 September 2023.",
        new("106(b)", "Risk management and strategy", "risk", "risks", "strategy", "threat", "threats", "exposure", "suppliers", "processes"),
        new("106(c)", "Governance", "governance", "oversight", "board", "committee", "role", "roles", "responsibilities"),
        new("1.05", "Material cybersecurity incidents (Form 8-K)", "incident", "incidents", "event", "events", "breach", "breaches"));

    /// <summary>Every set of headings.</summary>
    public static IReadOnlyList<PackHeadings> Sets { get; } = [Plain, Nydfs, Sec];

    /// <summary>The name by which it is asked for.</summary>
    public string Name { get; }

    /// <summary>Where the headings come from, with the date; empty for a briefing's own sections.</summary>
    public string Source { get; }

    /// <summary>The headings in the order of the rule; empty for a briefing's own sections.</summary>
    internal IReadOnlyList<PackHeading> All { get; }

    /// <summary>The set of this name; null = there is none.</summary>
    public static PackHeadings? Find(string name) => Sets.FirstOrDefault(s => s.Name == name);

    /// <summary>The heading a section belongs under; null = none.</summary>
    internal PackHeading? Of(string id, string title)
    {
        var words = title.Split([' ', ',', ';', ':', '/', '-', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);

        return All.FirstOrDefault(h => string.Equals(h.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? All.LastOrDefault(h => h.Words.Any(w => words.Contains(w, StringComparer.OrdinalIgnoreCase)));
    }
}

/// <summary>A heading that a rule asks for.</summary>
/// <param name="Id">Its place in the rule, which is also the id a section may have to stand under it.</param>
/// <param name="Title">The heading.</param>
/// <param name="Words">Words of a section's title by which the section belongs under it.</param>
internal sealed record PackHeading(string Id, string Title, params IReadOnlyList<string> Words)
{
    /// <summary>"Material cybersecurity risks, 500.4(b)(3)".</summary>
    public string Heading => $"{Title}, {Id}";
}
