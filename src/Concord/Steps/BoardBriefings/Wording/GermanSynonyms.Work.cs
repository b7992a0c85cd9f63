namespace Concord.Steps;

/// <summary>Board, money, law, people, trade, health and public service.</summary>
internal static partial class GermanSynonyms
{
    private const string Work = """
        # Leitung und Aufsicht
        w-board: vorstand, geschäftsleitung, geschäftsführung, leitung, unternehmensleitung, vorstandsmitglied, führung, management, direktorium
        w-supervisoryboard: aufsichtsrat, verwaltungsrat, kontrollgremium, gremium, aufsichtsräte
        w-committee: ausschuss, gremium, komitee, kommission, lenkungskreis, lenkungsausschuss, arbeitskreis
        w-meeting: sitzung, besprechung, tagung, treffen
        w-head: leiter, leiterin, chef, leitung, verantwortlicher, führungskraft, vorgesetzter
        w-managing: geschäftsführer, geschäftsführerin, geschäftsleiter, ceo, vorstandsvorsitzender
        w-deputy: vertretung, stellvertreter, vertreter, stellvertretung, ersatz, ersatzperson
        w-target: ziel, zielwert, vorgabe, grenzwert, obergrenze, höchstwert, grenze, schwelle, sollwert, limit
        w-measure: maßnahme, schritt, aktion, vorkehrung
        w-policy: richtlinie, regel, vorgabe, vorschrift, regelung, regelwerk, leitlinie, policy, bestimmung
        w-report: bericht, meldung, report, berichterstattung, auskunft
        w-review: prüfung, überprüfung, bewertung, gutachten, audit, revision, begutachtung, untersuchung
        w-auditor: prüfer, revision, wirtschaftsprüfer, auditor, revisor, innenrevision, gutachter, abschlussprüfer
        w-supervisor: aufsicht, aufsichtsbehörde, behörde, regulierer, bafin, regulierungsbehörde, amt
        w-council: rat, stadtrat, gemeinderat, stadtverwaltung, kommune
        w-state: staat, land, bund
        w-owner: eigentümer, verantwortlicher, verantwortung, zuständiger, zuständig, verantwortlich, inhaber, ansprechpartner, zuständigkeit
        w-liable: haftbar, haften, haftung, haftet, verantwortlich
        w-personal: persönlich, privatvermögen, selbst, mit ihrem vermögen
        w-external: extern, externe, fremd, außenstehend, von außen, fremdfirma, dritte, drittanbieter
        w-internal: intern, interne, eigen, hauseigen, inhouse
        w-resolution: beschluss, entscheidung, bescheid

        # Geld
        w-budget: budget, mittel, etat, gelder, geld, haushaltsmittel, haushalt, finanzmittel, finanzierung
        w-cost: kosten, kostet, aufwand, ausgaben, preis, rechnung, zu stehen kommen, schlägt zu buche, belastung, kostenpunkt, aufwendungen
        w-expensive: teuer, teurer, kostspielig, mehrkosten, verteuern, mehr kosten, kostet mehr, verteuerung
        w-extra: zusätzlich, weitere, mehr, extra, zusatz, darüber hinaus, weitere, noch einmal
        w-fee: gebühr, entgelt, abgabe, beitrag
        w-fine: bußgeld, geldbuße, strafe, geldstrafe, sanktion, strafzahlung, vertragsstrafe, strafgeld, pönale
        w-profit: gewinn, ergebnis, überschuss, ertrag
        w-revenue: umsatz, erlös, einnahmen, umsatzerlöse
        w-invoice: rechnung, faktura, abrechnung
        w-payment: zahlung, überweisung, auszahlung, transaktion, buchung
        w-salary: gehalt, lohn, bezüge, vergütung, entlohnung, lohnzahlung, gehaltszahlung, entgelt
        w-payroll: lohnabrechnung, gehaltsabrechnung, entgeltabrechnung, lohnbuchhaltung
        w-pension: rente, pension, altersversorgung
        w-deductible: selbstbeteiligung, selbstbehalt, eigenanteil
        w-insurer: versicherer, versicherung, cyberversicherung, versicherungsschutz, police, deckung, versicherungsgesellschaft, cyberpolice
        w-covered: versichert, gedeckt, abgedeckt, decken, abdecken, übernehmen, zahlt, trägt, ersetzt
        w-premium: prämie, beitrag, versicherungsprämie
        w-damages: schadenersatz, entschädigung
        w-ledger: hauptbuch, bücher, buchhaltung, rechnungswesen
        w-bankrupt: insolvent, pleite, bankrott, zahlungsunfähig, insolvenz, zahlungsunfähigkeit, konkurs
        w-sum: summe, betrag, gesamtbetrag, gesamtsumme, höhe
        w-worth: wert, im wert von, in höhe von, volumen, über
        w-loan: kredit, darlehen
        w-investment: investition, anschaffung

        # Recht und Vertrag
        w-contract: vertrag, vereinbarung, kontrakt, vertraglich, abkommen
        w-clause: klausel, bestimmung, regelung, passus, vertragsklausel
        w-notice: kündigung, kündigen, kündigungsfrist, beendigung, aufkündigen
        w-licence: lizenz, genehmigung, erlaubnis, zulassung, konzession, betriebserlaubnis
        w-law: gesetz, recht, rechtlich, gesetzlich, vorschrift, verordnung, gesetzgeber
        w-illegal: rechtswidrig, illegal, gesetzwidrig, unzulässig, verboten, unrechtmäßig, nicht erlaubt, nicht zulässig, widerrechtlich
        w-court: gericht, richter
        w-lawyer: anwalt, anwältin, jurist, rechtsanwalt, rechtsberater, rechtsabteilung
        w-privacy: datenschutz, privatsphäre
        w-dpo: datenschutzbeauftragte, datenschutzbeauftragter, dsb
        w-personaldata: personenbezogene daten, persönliche daten, personendaten, personenbezogen
        w-deadline: frist, termin, stichtag, fristende, abgabetermin, fälligkeit, zieltermin, endtermin, zeitpunkt, datum
        w-overdue: überfällig, verspätet, im verzug, in verzug, rückständig, zu spät, im rückstand, hinter dem plan, hinter plan, verzögert, später, verzug, verspätung, in rückstand
        w-intime: rechtzeitig, fristgerecht, pünktlich, termingerecht, wie geplant, planmäßig, zum termin
        w-registration: registrierung, anmeldung, meldung, eintragung, registrieren

        # Menschen
        w-people: menschen, personen, leute, mitarbeiter, beschäftigte, köpfe, person, mensch, kräfte
        w-employee: mitarbeiter, mitarbeitende, beschäftigte, angestellte, personal, belegschaft, kollegen, arbeitnehmer, bedienstete, team, kraft, kräfte, arbeitskräfte, mannschaft
        w-leaver: ehemalige, ausgeschiedene, frühere mitarbeiter, ex-mitarbeiter, ehemaliger, früherer, ausgeschiedener, ausgeschiedenen, ehemaligen
        w-trainee: auszubildende, azubi, lehrling, praktikant
        w-position: stelle, position, posten, planstelle, arbeitsplatz, job, vollzeitstelle, vollzeitkraft, vzä
        w-vacant: unbesetzt, vakant, frei, offen, nicht besetzt, leer, verwaist, niemand da, ohne besetzung, unbemannt
        w-staffed: besetzt, bemannt, besetzung
        w-hire: einstellen, anwerben, anstellen, einstellung, rekrutieren, besetzen
        w-dismiss: entlassen, kündigen, freisetzen, entlassung
        w-sick: krank, erkrankt, krankheit, krankmeldung
        w-holiday: urlaub, ferien
        w-shift: schicht, dienst
        w-union: betriebsrat, gewerkschaft, personalrat
        w-expert: fachkraft, experte, spezialist, fachmann, fachleute, expertin, sachverständiger, könner, techniker, ingenieur
        w-skill: wissen, kenntnisse, know-how, können, fachwissen, kompetenz
        w-contractor: dienstleister, auftragnehmer, externer, berater, fremdfirma, subunternehmer, unterauftragnehmer, wartungsfirma, freiberufler

        # Handel, Lieferung, Fertigung
        w-company: unternehmen, firma, betrieb, gesellschaft, konzern, gruppe, haus, wir
        w-customer: kunde, kundin, abnehmer, auftraggeber, käufer, kundschaft, verbraucher
        w-insured: versicherter, versicherte, versicherungsnehmer
        w-supplier: lieferant, anbieter, dienstleister, zulieferer, provider, auftragnehmer, partner, lieferfirma
        w-maker: hersteller, produzent, erzeuger, fabrikant
        w-product: produkt, ware, artikel, erzeugnis, güter
        w-order2: bestellung, auftrag, order
        w-delivery: lieferung, zustellung, auslieferung, sendung, belieferung
        w-stock: bestand, vorrat, lagerbestand
        w-warehouse: lager, depot, lagerhaus, zentrallager, logistikzentrum, verteilzentrum
        w-shop: filiale, geschäft, laden, markt, zweigstelle, niederlassung, verkaufsstelle
        w-till: kasse, kassensystem, kassen
        w-card: karte, kartenzahlung
        w-factory: werk, fabrik, produktionsstandort, betrieb, produktionsstätte
        w-line: linie, anlage, band, straße, produktionslinie, fertigungslinie
        w-production: produktion, fertigung, herstellung
        w-machine: maschine, anlage, gerät, aggregat
        w-part: teil, ersatzteil, bauteil, komponente
        w-spare: ersatz, reserve, zweit, redundant, redundanz, ausweich, ersatzgerät, doppelt ausgelegt
        w-truck: lkw, lastwagen, fahrzeug
        w-train: zug, bahn
        w-merger: fusion, zusammenschluss, übernahme, verschmelzung
        w-tender: ausschreiben, ausschreibung, vergabe

        # Orte
        w-site: standort, ort, niederlassung, sitz, stätte, stelle
        w-headoffice: zentrale, hauptsitz, hauptverwaltung, firmensitz, konzernzentrale
        w-abroad: ausland, drittland, drittstaat, drittländer
        w-building: gebäude, haus, bau
        w-room: raum, zimmer, saal, halle
        w-city: stadt, kommune, gemeinde, städtisch
        w-zone: zone, gebiet, bereich, region

        # Gesundheit, Bildung, öffentlicher Dienst
        w-hospital: krankenhaus, klinik, klinikum, spital, hospital
        w-ward: station, abteilung
        w-patient: patient, patientin, kranke
        w-doctor: arzt, ärztin, ärzte, mediziner
        w-nurse: pflegekraft, pflege, krankenpfleger, pflegepersonal
        w-emergencyroom: notaufnahme, rettungsstelle, ambulanz
        w-intensive: intensivstation, intensivmedizin
        w-drug: arznei, medikament, arzneimittel
        w-operation: operation, eingriff, op
        w-rescue: rettungsdienst, leitstelle, notruf
        w-school: schule, gymnasium
        w-university: universität, hochschule, uni
        w-pupil: schüler, schülerin, lernende
        w-student: student, studierende, studentin
        w-teacher: lehrer, lehrkraft, lehrende, dozent
        w-exam: prüfung, klausur, examen
        w-citizen: bürger, bürgerin, einwohner, anwohner, bewohner
        w-police: polizei, strafverfolger, ermittler
        w-firebrigade: feuerwehr
        w-utility: stadtwerk, versorger, energieversorger, stadtwerke, wasserwerk, wasserversorger
        w-power: strom, energie, stromversorgung, elektrizität

        # Zeit und Art
        w-consecutive: in folge, hintereinander, nacheinander, aufeinanderfolgend, aufeinander folgende, ununterbrochen, am stück, durchgehend, ohne unterbrechung, in serie, ohne pause
        w-atnight: nachts, in der nacht, bei nacht, nächtlich, über nacht, nacht
        w-weekend: wochenende, samstag und sonntag, am wochenende
        w-simultaneous: gleichzeitig, zugleich, zeitgleich, parallel, zur selben zeit
        w-before: vor, bevor, vorher, zuvor, ehe, im vorfeld
        w-after: nach, nachdem, danach, anschließend, im anschluss, seit
        w-since: seit, seitdem, von an, ab
        w-previous: vorig, letzt, vergangen, vorherig, früher, vorangegangen
        w-next: nächst, kommend, folgend, künftig
        w-original: ursprünglich, anfänglich, zunächst, zuerst
        w-twice: zweimal, doppelt, zwei mal, beide male
        w-during: während, im laufe, im verlauf, bei
        w-average: durchschnittlich, im durchschnitt, im schnitt, im mittel, mittlere, durchschnitt, schnitt
        w-fast: schnell, rasch, zügig
        w-whole: ganz, gesamt, vollständig, komplett, total
        w-half: hälfte, halb
        w-only: nur, lediglich, bloß, allein, ausschließlich, einzig, einziger, einzige, einzelner, einzelne, erst, alleinig, ein einziger, eine einzige, ein einzelner
        w-nobody: niemand, keiner, kein mensch, keinem, niemandem
        w-secretly: heimlich, verdeckt, ohne wissen, ohne es zu sagen
        w-accidentally: versehentlich, irrtümlich, aus versehen, ungewollt, unbeabsichtigt, irrtum, fälschlich
        w-deliberately: absichtlich, vorsätzlich, bewusst, wissentlich, mit absicht
        w-wrong: falsch, fehlerhaft, unrichtig, inkorrekt, unzutreffend, nicht richtig, stimmt nicht, stimmen nicht, irrig
        w-right: richtig, korrekt, zutreffend, stimmt, stimmen
        w-old: alt, veraltet, überaltert, betagt, älter, überholt
        w-new: neu, neuartig, frisch
        w-important: wichtig, bedeutend, zentral, wesentlich, maßgeblich, haupt
        w-necessary: nötig, notwendig, erforderlich, benötigt, unverzichtbar, unerlässlich
        w-reason: grund, ursache, anlass, begründung, warum
        w-consequence: folge, konsequenz, auswirkung, ergebnis
        w-number: zahl, anzahl, menge
        w-share: anteil, quote, teil, prozentsatz
        w-list: liste, verzeichnis, register, aufstellung, inventar, katalog
        w-backlog: rückstand, rückstau, stau, warteschlange, überhang
        w-task: aufgabe, auftrag, arbeit, tätigkeit
        w-project: projekt, vorhaben, programm, initiative
        w-delay: verzögerung, verspätung, verzug, verzögert, rückstand, verzögern, später, aufschub, verschiebung, verspäten
        w-insight: sicht, aussicht
        w-rescueplan: rettung, sanierung
        w-success: erfolg, erfolgreich
        w-record: akte, unterlage, datensatz, dokument, unterlagen, aufzeichnung
        w-exercise: übung, notfallübung, krisenübung, probe, ernstfallprobe, planspiel
        """;
}
