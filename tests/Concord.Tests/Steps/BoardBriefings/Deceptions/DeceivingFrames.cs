namespace Concord.Tests.Steps;

/// <summary>The fact's very words, and around them something that makes the board take them for something else. A line feed parts paragraphs; a title and a colon open a slide of its own.</summary>
internal static class DeceivingFrames
{
    private const string Findings = "41 of 380 critical findings on internet-facing servers are more than 30 days past their due date.";

    private const string Backups = "Backups of the payment system have not been restored in a test since March 2025.";

    private const string Keys = "Three former contractors still hold valid keys to the production database of the claims system.";

    private const string Ransom = "A ransomware attack would stop all plants for nine days and cost EUR 12.4 million.";

    private const string Firewall = "The Zurich firewall gets no more fixes from its vendor after 31 October 2026.";

    private const string Alarm = "Die Leitstelle Nord hat seit Juli 2026 keinen zweiten Stromkreis.";

    private const string Zugang = "Drei frühere Dienstleister haben noch gültige Schlüssel zur Produktionsdatenbank.";

    private static readonly (string Name, string Fact, string Deceiving, string Honest)[] _tricks =
    [
        // Taken back behind the fact.
        ("all of the above was fixed", Findings, $"{Findings}\nAn owner is named for each.\nThe plan was shown in June.\nAll of the above was fixed in May.", $"{Findings}\nAn owner is named for each.\nThe plan was shown in June.\nAll of the above was reported in May."),
        ("none of this holds any more", Keys, $"{Keys} The list is from April. None of this holds any more.", $"{Keys} The list is from April. None of this was known before."),
        ("not any more", Keys, $"{Keys} Not any more.", $"{Keys} Not one more."),
        ("fixed in May", Findings, $"{Findings} Fixed in May.", $"{Findings} Fixed assets were not looked at."),
        ("a stamp that says resolved", Keys, $"{Keys}\nRESOLVED", $"{Keys}\nResolved\nTwo findings of the last audit."),
        ("that was before the new system", Backups, $"{Backups} That was before the new system came in.", $"{Backups} That was found by the auditors."),
        ("the figures above are out of date", Findings, $"{Findings}\nThe figures above are out of date.", $"{Findings}\nThe figures above are as of Friday."),
        ("really, with an exclamation mark", Keys, $"{Keys[..^1]}?!", $"{Keys[..^1]}!"),
        ("alles oben Genannte wurde behoben", Alarm, $"{Alarm}\nDie Planung liegt vor.\nAlles oben Genannte wurde im Mai behoben.", $"{Alarm}\nDie Planung liegt vor.\nAlles oben Genannte wurde im Mai gemeldet."),
        ("seit Mai erledigt", Zugang, $"{Zugang} Seit Mai erledigt.", $"{Zugang} Erledigte Anträge stehen im Bericht."),

        // Announced before it.
        ("the following is no longer valid, as a sentence", Keys, $"The following is no longer valid.\n{Keys}", $"The following is as valid as in March.\n{Keys}"),
        ("the second of a list that no longer holds", Keys, $"The following points no longer hold:\nThe vault is unlocked at night.\n{Keys}", $"The following points no longer hold:\nThe vault is unlocked at night.\nOpen points:\n{Keys}"),
        ("under a line that says myths", Backups, $"Myths\nOur plants have no doors.\n{Backups}", $"Recovery\nOur plants have no doors.\n{Backups}"),
        ("under a line that says resolved items", Findings, $"Resolved items\n{Findings}", $"Open items\n{Findings}\nResolved items\nNone."),
        ("under a title that says closed", Keys, $"# Closed findings\n{Keys}", $"# Closed-circuit cameras and keys\n{Keys}"),
        ("under a title that says erledigt", Zugang, $"# Erledigt\n{Zugang}", $"# Offene Punkte\n{Zugang}"),

        // Labelled.
        ("as a goal", Firewall, $"Goal for 2030: {Firewall}", $"Target missed: {Firewall}"),
        ("as a purely theoretical worst case", Keys, $"Worst case, purely theoretical: {Keys}", $"Worst of all: {Keys}"),
        ("as an example", Keys, $"Example from a textbook: {Keys}", $"From the audit: {Keys}"),
        ("as what happened elsewhere", Findings, $"At our competitor: {Findings}", $"At our plants: {Findings}"),
        ("as a dream of the pessimists", Backups, $"What pessimists believe: {Backups}", $"What auditors found: {Backups}"),
        ("as a question", Keys, $"True or false: {Keys}", $"True today: {Keys}"),
        ("as a draft", Keys, $"Draft text, not agreed: {Keys}", $"Agreed text: {Keys}"),
        ("as the state before", Keys, $"Before the clean-up: {Keys}", $"After the clean-up: {Keys}"),
        ("als Beispiel", Zugang, $"Beispiel aus einem Lehrbuch: {Zugang}", $"Aus der Prüfung: {Zugang}"),
        ("als rein theoretischer Fall", Zugang, $"Rein theoretisch: {Zugang}", $"Rein rechnerisch geprüft: {Zugang}"),
        ("als Ziel", Alarm, $"Ziel verworfen, Gedankenspiel: {Alarm}", $"Lage: {Alarm}"),
        ("bei einem Mitbewerber", Zugang, $"Bei einem Mitbewerber: {Zugang}", $"Bei uns: {Zugang}"),
        ("as an assumption of the exercise", Keys, $"Assumption of the exercise: {Keys}", $"Finding of the exercise: {Keys}"),

        // Within the sentence.
        ("nobody should think", Keys, $"Nobody should think that {Lower(Keys)}", $"As reported in May: {Keys}"),
        ("if nothing were done", Ransom, $"If we had done nothing, a ransomware attack would have stopped all plants for nine days and cost EUR 12.4 million.", "All plants would be stopped for nine days by a ransomware attack, at a cost of EUR 12.4 million."),
        ("in a year long past", Keys, $"In 2019, {Lower(Keys)}", $"{Keys} Source: access report."),
        ("until last month", Keys, $"Until last month, {Lower(Keys)}", $"Since last month, {Lower(Keys)}"),
        ("three years ago", Keys, $"Three years ago {Lower(Keys)}", $"To this day {Lower(Keys)}"),
        ("it would be wrong to say", Backups, $"It would be wrong to say that {Lower(Backups)}", $"To say it again: {Backups}"),
        ("as a doubt", Findings, $"We doubt that {Findings}", $"To repeat: {Findings}"),
        ("the so-called keys", Keys, "Three former contractors still hold so-called valid keys to the production database of the claims system.", "Three former contractors still hold valid keys to the claims system's production database."),
        ("as if", Keys, $"It is not as if {Lower(Keys)}", $"It is a fact that {Lower(Keys)}"),
        ("niemand sollte glauben", Zugang, $"Niemand sollte glauben, dass drei frühere Dienstleister noch gültige Schlüssel zur Produktionsdatenbank haben.", "Noch immer haben drei frühere Dienstleister gültige Schlüssel zur Produktionsdatenbank."),
        ("vor drei Jahren", Zugang, "Vor drei Jahren hatten drei frühere Dienstleister noch gültige Schlüssel zur Produktionsdatenbank.", "Noch heute haben drei frühere Dienstleister gültige Schlüssel zur Produktionsdatenbank."),

        // Letters.
        ("denied in letters of another alphabet", Keys, $"It is n\u043et tru\u0435: {Keys}", $"It is true: {Keys}"),
        ("denied in letters of mathematics", Keys, $"\U0001D5E0\U0001D606\U0001D601\U0001D5F5: {Keys}", $"\U0001D5E0\U0001D5EE\U0001D5F6\U0001D5FB: {Keys}"),
        ("a not in letters of another alphabet", Keys, Keys.Replace("still hold", "do n\u043et hold", StringComparison.Ordinal), Keys.Replace("still hold", "still\u00a0hold", StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<Deception> All { get; } =
    [
        .. from trick in _tricks
           from form in new[] { ".txt", ".md", ".html", ".docx", ".pptx" }
           select new Deception($"{trick.Name} ({form})", trick.Fact, File(form, trick.Deceiving), File(form, trick.Honest)),
    ];

    private static string Lower(string fact) => char.ToLowerInvariant(fact[0]) + fact[1..];

    private static TestFile File(string form, string text)
    {
        var titled = text.StartsWith("# ", StringComparison.Ordinal);
        var (title, lines) = (titled ? text[2..].Split('\n')[0] : "Security and delivery", text.Split('\n').Skip(titled ? 1 : 0).ToList());

        return form switch
        {
            ".docx" => new TestFile("board.docx", TestDocx.Of(TestDocx.Paragraph(title, style: "Heading1") + string.Concat(lines.Select(l => TestDocx.Paragraph(l))))),
            ".pptx" => new TestFile("board.pptx", TestPptx.Of([new TestSlide(TestPptx.Title(title), TestPptx.Shape(3, new Box(string.Join('\n', lines))))])),
            ".html" => TestFile.Text("board.html", $"<!DOCTYPE html><html><body><h1>{TestZip.Escaped(title)}</h1>{string.Concat(lines.Select(l => $"<p>{TestZip.Escaped(l)}</p>"))}</body></html>"),
            ".md" => TestFile.Text("board.md", $"# {title}\n\n{string.Join("\n\n", lines)}\n"),
            _ => TestFile.Text("board.txt", $"Slide 1: {title}\n\n{string.Join("\n\n", lines)}\n"),
        };
    }
}
