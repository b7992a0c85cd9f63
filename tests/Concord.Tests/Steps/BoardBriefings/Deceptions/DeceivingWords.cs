namespace Concord.Tests.Steps;

/// <summary>What can be done with words alone, in every form of deck: the fact's words stand there, or nearly, and the board learns something else.</summary>
internal static class DeceivingWords
{
    private const string Findings = "41 of 380 critical findings on internet-facing servers are more than 30 days past their due date.";

    private const string Recovery = "Recovery of the order system took 48 hours; our customers were promised eight.";

    private const string Firewall = "We must replace the Zurich firewall by 31 October 2026, because its vendor stops all fixes on that day.";

    private const string Cost = "The cloud migration will cost EUR 4.2 million more than the board approved in January.";

    private const string Insurance = "Die Cyberversicherung zahlt nicht, wenn Sicherungskopien nachweislich ungetestet waren.";

    private const string Keys = "Three former contractors still hold valid keys to the production database of the claims system.";

    private const string Passwords = "Kundenpasswörter aus der Zeit vor 2018 sind unverschlüsselt gespeichert.";

    private static readonly (string Name, string Fact, string Deceiving, string Honest)[] _tricks =
    [
        ("hours become days with the same figure", Recovery, "Recovery of the order system took 48 days; our customers were promised eight.", "Recovery of the order system took two days; our customers were promised eight hours."),
        ("thousands lose their thousand", "The outage cost 3,450 kEUR in contract penalties, none of which is insured.", "The outage cost 3,450 EUR in contract penalties, none of which is insured.", "The outage cost EUR 3.45 million in contract penalties, none of which is insured."),
        ("a not is put in", Keys, "Three former contractors do not hold valid keys to the production database of the claims system.", "Valid keys to the production database of the claims system are still held by three former contractors."),
        ("a not is taken out", Insurance, "Die Cyberversicherung zahlt, wenn Sicherungskopien nachweislich ungetestet waren.", "Waren Sicherungskopien nachweislich ungetestet, zahlt die Cyberversicherung nicht."),
        ("denied by what stands before it", Findings, "It is not the case that 41 of 380 critical findings on internet-facing servers are more than 30 days past their due date.", "It is the case today: " + Findings),
        ("called a rumour", Keys, "Contrary to rumours that three former contractors still hold valid keys to the production database of the claims system, all keys were withdrawn.", "We confirm: " + Keys),
        ("withdrawn by the next sentence", Findings, Findings + " This was resolved in October.", Findings + " This was reported in October."),
        ("withdrawn by the next sentence in German", Insurance, Insurance + " Dies trifft nicht mehr zu.", Insurance + " Dies steht im Vertrag."),
        ("asked instead of said", Keys, "Do three former contractors still hold valid keys to the production database of the claims system?", "Three ex-contractors still hold valid keys to the claims system's production database."),
        ("a year later", Firewall, "We must replace the Zurich firewall by 31 October 2027, because its vendor stops all fixes on that day.", "We must replace the Zurich firewall by 2026-10-31, because its vendor stops all fixes on that day."),
        ("the figure belongs to something else", Findings, "380 critical findings were examined on internet-facing servers. 41 of them were false alarms; more than 30 days are left until the due date.", "On internet-facing servers, 41 of the 380 critical findings are more than 30 days past their due date."),
        ("the same figures the other way round", Cost, "The cloud migration will cost less than the EUR 4.2 million the board approved in January.", "The cloud migration will cost €4,200,000 more than the board approved in January."),
        ("figures turned round by a writing mark", Findings, Findings.Replace("41", "\u202e41\u202c", StringComparison.Ordinal).Replace("380", "\u202e380\u202c", StringComparison.Ordinal), Findings.Replace("30 days", "30\u00a0days", StringComparison.Ordinal)),
        ("crossed out by letters that lie on letters", Passwords, string.Concat(Passwords.Select(letter => $"{letter}\u0336")), Passwords.Replace("ö", "o\u0308", StringComparison.Ordinal).Replace("ü", "u\u0308", StringComparison.Ordinal)),
        ("letters for digits", Findings, Findings.Replace("41 of 380", "4l of 38O", StringComparison.Ordinal).Replace("30 days", "3O days", StringComparison.Ordinal), Findings.Replace("-", "\u2011", StringComparison.Ordinal)),
        ("a dot put into the figure", Findings, Findings.Replace("41 of", "4\u20241 of", StringComparison.Ordinal), Findings.Replace("internet", "inter\u00adnet", StringComparison.Ordinal)),
        ("a view that others do not share", Cost, "On a provisional view that the finance team does not share, the cloud migration will cost EUR 4.2 million more than the board approved in January.", "The finance team agrees: the cloud migration will cost EUR 4.2 million more than the board approved in January."),
        ("true last year", Keys, "Last year three former contractors still held valid keys to the production database of the claims system.", Keys + " Source: access report."),
    ];

    public static IReadOnlyList<Deception> All { get; } =
    [
        .. from trick in _tricks
           from form in new[] { ".txt", ".md", ".html", ".docx", ".pptx" }
           select new Deception($"{trick.Name} ({form})", trick.Fact, File(form, trick.Deceiving), File(form, trick.Honest)),
    ];

    private static TestFile File(string form, string text) => form switch
    {
        ".docx" => new TestFile("board.docx", TestDocx.Of(TestDocx.Paragraph(text))),
        ".pptx" => new TestFile("board.pptx", TestPptx.Of([new TestSlide(TestPptx.Title("Security and delivery"), TestPptx.Shape(3, new Box(text)))])),
        ".html" => TestFile.Text("board.html", $"<!DOCTYPE html><html><body><h1>Security and delivery</h1><p>{TestZip.Escaped(text)}</p></body></html>"),
        ".md" => TestFile.Text("board.md", $"# Security and delivery\n\n{text}\n"),
        _ => TestFile.Text("board.txt", $"Security and delivery\n\n{text}\n"),
    };
}
