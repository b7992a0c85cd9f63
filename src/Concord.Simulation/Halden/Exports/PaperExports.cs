using System.Text;

namespace Concord.Simulation.Halden.Exports;

/// <summary>What people write in text: decision records, the table of who does what, the org chart.</summary>
internal static class PaperExports
{
    private static readonly (string Slug, string Title, string Status, string[] Options, string Because)[] _records =
    [
        ("one-integration-layer-for-partners", "One integration layer for partners", "accepted", ["One integration layer", "A gateway for each partner"], "it is watched in one place"),
        ("separate-network-for-cranes", "Separate network for cranes", "accepted", ["Own network", "Shared network with filters"], "a crane stays up when an office falls"),
        ("keep-handhelds-three-years", "Keep handhelds three years", "accepted", ["Three years", "Five years"], "the vendor stops updates after three"),
        ("no-live-data-in-tests", "No live data in tests", "accepted", ["Made-up data", "Masked live data"], "nothing can leak that is not there"),
        ("backup-copies-off-site", "Backup copies off site", "superseded", ["Tapes in the vault", "A second hall"], "it was ready in a month"),
        ("endpoint-agent", "One endpoint agent", "proposed", ["Security's agent", "IT's agent"], "it is not decided yet"),
    ];

    private static readonly (string Activity, string Cio, string Ciso, string Business)[] _duties =
    [
        ("Patch servers", "A R", "C", "I"), ("Approve firewall changes", "R", "A", ""), ("Handle an incident", "R", "A R", "I"), ("Run the service desk", "A R", "", "I"),
        ("Prioritise fixes", "I", "A R", "I"), ("Grant admin rights", "A R", "I", ""), ("Review suppliers' access", "I", "A R", "C"), ("Restore from backup", "A R", "I", "I"),
        ("Report to the board on risk", "I", "A R", "I"), ("Report to the board on delivery", "A R", "I", "I"), ("Retire old systems", "A R", "I", "C"), ("Choose cloud services", "A R", "I", "R"),
    ];

    public static IEnumerable<SampleFile> Files(Timeline time) => [.. DecisionRecords(time), Text("raci.md", Duties()), Text("org-chart.csv", People(time))];

    private static IEnumerable<SampleFile> DecisionRecords(Timeline time) => _records.Select((record, i) => Text($"decisions/{i + 1:0000}-{record.Slug}.md", $"""
        ---
        status: "{record.Status}"
        date: {Timeline.Text(time.NextWorkday(time.Day(95 - (17 * i), 2)))}
        decision-makers: CIO, CISO
        consulted: Architecture
        informed: Dispatch
        ---

        # {record.Title}

        ## Context and Problem Statement

        Which way do we go: {record.Options[0].ToLowerInvariant()} or {record.Options[1].ToLowerInvariant()}?

        ## Considered Options

        * {record.Options[0]}
        * {record.Options[1]}

        ## Decision Outcome

        {(record.Status == "proposed" ? $"None yet: {record.Because}." : $"Chosen option: \"{record.Options[0]}\", because {record.Because}.")}

        """));

    private static string Duties() =>
        "# Who does what\n\n| Activity | CIO | CISO | Business |\n| --- | --- | --- | --- |\n"
        + string.Concat(_duties.Select(d => $"| {d.Activity} | {d.Cio} | {d.Ciso} | {d.Business} |\n"))
        + "\nR responsible, A accountable, C consulted, I informed.\n";

    private static string People(Timeline time) => $"""
        employee_id,name,title,email,manager_id,department,since
        E100,Ruth Vandenberg,Chief Executive Officer,ruth.vandenberg@halden-freight.example,,Management,{Timeline.Text(time.FirstDay.AddYears(-9))}
        E110,Paulo Mendes,Chief Financial Officer,paulo.mendes@halden-freight.example,E100,Finance,{Timeline.Text(time.FirstDay.AddYears(-6))}
        E120,Ines Okafor,Chief Information Officer,ines.okafor@halden-freight.example,E100,IT,{Timeline.Text(time.FirstDay.AddYears(-5))}
        E130,Hana Weiss,General Counsel,hana.weiss@halden-freight.example,E100,Legal,{Timeline.Text(time.FirstDay.AddYears(-7))}
        E140,Tomas Lindqvist,Chief Information Security Officer,tomas.lindqvist@halden-freight.example,E120,Security,{Timeline.Text(time.FirstDay.AddYears(-3))}
        E121,Priya Nair,Head of Platforms,priya.nair@halden-freight.example,E120,IT,{Timeline.Text(time.FirstDay.AddYears(-8))}
        E122,Mateusz Zielinski,Head of Terminal Systems,mateusz.zielinski@halden-freight.example,E120,IT,{Timeline.Text(time.FirstDay.AddYears(-11))}
        E141,Nora Lindahl,Head of Security Operations,nora.lindahl@halden-freight.example,E140,Security,{Timeline.Text(time.FirstDay.AddYears(-4))}
        E142,Kofi Asante,Head of Security Architecture,kofi.asante@halden-freight.example,E140,Security,{Timeline.Text(time.FirstDay.AddYears(-3))}

        """;

    private static SampleFile Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")));
}
