namespace Concord.Steps;

/// <summary>What people and things do, and how: verbs and the words that go with them.</summary>
internal static partial class GermanSynonyms
{
    private const string Acts = """
        # beginning, going on, ending
        do-begin: beginnen, starten, anfangen, anlaufen, aufnehmen, eröffnen, beginn, start, anfang, auftakt, begonnen, begann, fing an, angefangen, einleiten
        do-resume: wieder aufnehmen, neu starten, neustart, wieder anfahren, wieder anlaufen, hochfahren, wieder in betrieb
        do-continue: fortsetzen, weiterführen, fortfahren, weitermachen, weiterlaufen, andauern, anhalten, läuft weiter, laufen weiter
        do-end: enden, ende, auslaufen, ablaufen, aufhören, erlöschen, zu ende gehen, endet, läuft aus, laufen aus, läuft ab, laufen ab, verfällt, verfallen, erlischt, wegfallen, fällt weg, abgelaufen, ausgelaufen
        do-abandon: abbrechen, einstellen, aufgeben, verwerfen, absagen, stoppen, streichen, abbruch, beerdigen
        do-halt: stillstehen, stillstand, stehen still, steht still, stand still, standen still, lahmlegen, lahmgelegt, zum erliegen, stilllegen, stoppen, anhalten, lahm, ruhen, ruht, ruhte
        do-last: dauern, währen, andauern, sich hinziehen, dauer, in anspruch nehmen, brauchen, benötigen, vergehen
        do-finish: abschließen, fertigstellen, beenden, vollenden, fertig, abgeschlossen, erledigen, abschluss, fertigstellung
        do-wait: warten, abwarten, warteschlange, rückstau

        # having, holding, giving, taking
        do-own: gehören, besitzen, besitz, eigentum
        do-lack: fehlen, entbehren, vermissen, ausbleiben, fehlend, fehlt, nicht vorhanden, nicht da, es gibt kein, es gibt keine, es gibt keinen
        do-get: bekommen, erhalten, kriegen, empfangen, beziehen, erlangen, gewinnen, bekam, erhielt
        do-give: geben, übergeben, aushändigen, erteilen, gewähren, bereitstellen, zur verfügung stellen, liefern, überlassen, einräumen, vergeben
        do-takeaway: entziehen, wegnehmen, nehmen, aberkennen, widerrufen, abziehen, entzug, verliert
        do-giveback: zurückgeben, zurückzahlen, erstatten, rückerstatten, zurücksenden, rückzahlung, erstattung
        do-keep: behalten, aufbewahren, aufheben, bewahren, halten, verbleiben
        do-store: speichern, ablegen, lagern, aufbewahren, sichern, hinterlegen, liegen, gespeichert, abgelegt, abspeichern
        do-collect: sammeln, erheben, erfassen, zusammentragen
        do-share: teilen, weitergeben, weiterleiten, verteilen, gemeinsam nutzen, weitergegeben
        do-send: senden, schicken, versenden, verschicken, übermitteln, übertragen, absenden, zustellen, weiterleiten, mailen, gesendet, versandt, geschickt
        do-copy: kopieren, vervielfältigen, duplizieren, kopie, abziehen, abgezogen
        do-publish: veröffentlichen, publizieren, öffentlich machen, ins netz stellen, ins internet stellen, bekannt machen, öffentlich, im internet, veröffentlicht
        do-offer: anbieten, angebot, bieten
        do-rent: mieten, leasen, anmieten, miete

        # seeing, knowing, saying
        do-see: sehen, einsehen, lesen, ansehen, einblick, einsicht, sichtbar, lesbar, auslesen, mitlesen
        do-notice: bemerken, merken, entdecken, feststellen, erkennen, auffallen, gewahr werden, mitbekommen, registrieren, auf die spur kommen, aufdecken, entdeckung
        do-find: finden, entdecken, feststellen, ermitteln, aufdecken, identifizieren, ausfindig machen, zutage fördern, fand, fanden, gefunden, aufspüren, herausfinden
        do-show: zeigen, belegen, nachweisen, beweisen, aufzeigen, ausweisen, bestätigen, darlegen, offenbaren
        do-know: wissen, kennen, kennt, weiß, bekannt, vertraut, beherrschen, beherrscht, kenntnis, verstehen, wissen um
        do-unknown: unbekannt, nicht bekannt, wissen nicht, weiß niemand, niemand weiß, weiß keiner, keiner weiß, kennt niemand, niemand kennt, ungeklärt, unklar, nicht geklärt, keine kenntnis, im dunkeln, nicht ermittelt, kennt keiner
        do-say: sagen, erklären, mitteilen, angeben, äußern, aussagen, berichten, festhalten, feststellen
        do-explain: erklären, begründen, erläutern, erklärung, begründung
        do-tell: informieren, benachrichtigen, unterrichten, mitteilen, in kenntnis setzen, melden, bescheid geben, verständigen, informiert, erfahren
        do-warn: warnen, alarmieren, hinweisen auf, warnung, alarm, alarm schlagen
        do-confirm: bestätigen, bekräftigen, bescheinigen, beglaubigen, bestätigung
        do-promise: zusagen, versprechen, zusichern, garantieren, zusage, versprochen, zugesagt, zugesichert, zusicherung
        do-claim: fordern, verlangen, bestehen auf, einfordern, forderung
        do-ask: bitten, ersuchen, beantragen, anfragen, erbitten, fragen, antrag, bitte, erbeten, gebeten, anfrage
        do-answer: antworten, beantworten, reagieren, antwort, reaktion, rückmeldung
        do-complain: beschweren, beschwerde, beanstanden, reklamieren, reklamation, bemängeln
        do-disagree: widersprechen, ablehnen, einwenden, einspruch, widerspruch, bestreiten, dagegen, sich aussprechen gegen
        do-name: nennen, anführen, benennen, bezeichnen, aufführen, angeben, aufzählen
        do-call: bezeichnen, einstufen, bewerten als, nennen, einordnen, gelten als, betrachten als, ansehen als, halten für, eingestuft
        do-record: dokumentieren, festhalten, aufzeichnen, protokollieren, schriftlich, niederschreiben, vermerken, verzeichnen, erfassen, aufschreiben
        do-estimate: schätzen, veranschlagen, beziffern, rechnen mit, prognostizieren, erwarten, hochrechnen, kalkulieren
        do-count: zählen, betragen, sich belaufen, belaufen, ausmachen, summieren, beläuft, liegt bei, liegen bei, erreichen, insgesamt, umfassen, lautet, kommt auf, kommen auf
        do-blame: zurückführen, zurückgehen auf, verursachen, ursache, auslösen, bewirken, herrühren, schuld, zurückzuführen, verschulden, hervorrufen, führen zu, zur folge haben, auslöser, beruhen auf, liegt an, lag an
        do-mean: bedeuten, heißen, besagen

        # deciding, letting, forbidding
        do-decide: entscheiden, beschließen, bestimmen, befinden, entschluss, entscheidung, beschluss, festlegen
        do-choose: wählen, auswählen, aussuchen, auswahl, sich entscheiden für
        do-approve: genehmigen, freigeben, bewilligen, zustimmen, billigen, absegnen, grünes licht, gutheißen, freigabe, genehmigung, zustimmung, bewilligung, abzeichnen, freizeichnen
        do-reject: ablehnen, zurückweisen, verweigern, verwerfen, nicht zustimmen, abschlagen, abgelehnt, ablehnung, lehnt ab, lehnte ab, verweigerung, sich weigern, weigert, weigerte, nicht genehmigen, nicht gewähren
        do-allow: erlauben, gestatten, zulassen, ermöglichen, einräumen, berechtigen, dürfen, darf, erlaubt, zulässig, das recht, befugt
        do-forbid: verbieten, untersagen, verboten, untersagt, nicht erlauben, nicht gestatten, nicht zulassen, unzulässig, darf nicht, dürfen nicht, nicht erlaubt, verbot, rechtswidrig, nicht zulässig, nicht gestattet
        do-order: anordnen, anweisen, vorgeben, anordnung, anweisung, auflage, vorgabe, verfügung, angeordnet
        do-oblige: verpflichten, zwingen, vorschreiben, verpflichtet, pflicht, vorgeschrieben, verbindlich, obligatorisch, verpflichtend, zwingend, verlangen, fordern, erzwingen, muss, müssen
        do-break: verstoßen, verletzen, brechen, missachten, verstoß, verletzung, zuwiderhandeln, nicht einhalten, nicht beachten, bruch
        do-contrary: entgegen, gegen, im widerspruch zu, widerspricht, anders als
        do-comply: einhalten, erfüllen, befolgen, entsprechen, genügen, beachten, gerecht werden, einhaltung
        do-ignore: ignorieren, missachten, nicht beachten, unbeachtet, übersehen, übergehen, unbeantwortet, liegen lassen, nicht bearbeiten, liegengeblieben, liegen geblieben
        do-accept: akzeptieren, hinnehmen, annehmen, in kauf nehmen, tragen, dulden
        do-waive: verzichten, entfallen, weglassen, überspringen, verzicht, auslassen
        do-avoid: vermeiden, verhindern, abwenden, verhüten, ersparen, unterbinden, vorbeugen
        do-plan: planen, vorsehen, ansetzen, plan, planung, vorgesehen, anberaumen
        do-agree: vereinbaren, abmachen, sich einigen, vereinbart, vertraglich, vereinbarung, abgemacht, festgelegt
        do-sign: unterschreiben, unterzeichnen, signieren, abschließen, unterschrift, unterzeichnung

        # doing well and badly
        do-succeed: gelingen, schaffen, glücken, erfolgreich, erfolg, gelungen, geschafft, klappen
        do-miss: verpassen, verfehlen, versäumen, nicht einhalten, nicht erreichen, nicht halten, reißen, nicht schaffen, nicht rechtzeitig, überziehen, gerissen, verstreichen lassen
        do-reach: erreichen, treffen, gelangen, kommen an, erzielen
        do-exceed: überschreiten, übersteigen, übertreffen, hinausgehen über, über, mehr als, höher als, oberhalb, überziehen, liegt über, liegen über, größer als
        do-below: unterschreiten, unter, weniger als, unterhalb, niedriger als, geringer als
        do-rise: steigen, ansteigen, zunehmen, wachsen, klettern, erhöhen, anstieg, zunahme, höher, mehr, anwachsen, hochgehen, heraufsetzen, anheben, zulegen, stieg, stiegen, gestiegen, angestiegen, zugenommen, gewachsen, wuchs, erhöhung, hinaufgehen, springen
        do-fall: fallen, sinken, abnehmen, zurückgehen, schrumpfen, senken, verringern, reduzieren, rückgang, abnahme, niedriger, weniger, gefallen, gesunken, sank, fiel, verringerung, absinken, nachlassen
        do-cut: kürzen, streichen, zusammenstreichen, kürzung, gekürzt, verkürzen, einsparen, senken
        do-extend: verlängern, ausdehnen, erneuern, verlängerung, erstrecken, ausweiten
        do-improve: verbessern, stärken, ausbauen, verbesserung
        do-change: ändern, verändern, anpassen, wechseln, abändern, umstellen, änderung, wechsel, geändert, tauschen
        do-same: gleich, derselbe, dasselbe, dieselbe, dieselben, selben, selbe, identisch, unverändert, gleiche, gleichen, denselben, demselben, nicht geändert, nie geändert, nicht verändert
        do-exchange: tauschen, austauschen, ersetzen, wechseln, auswechseln, ablösen, erneuern, ersatz, austausch, ablösung
        do-repair: reparieren, beheben, beseitigen, instand setzen, richten, korrigieren, berichtigen, schließen, behebung, beseitigung, bereinigen, ausbessern, behoben, abstellen, flicken
        do-unsolved: offen, ungelöst, unbehoben, nicht behoben, nicht geschlossen, nicht beseitigt, ungeschlossen, nicht gelöst, ausstehend, unbearbeitet, nicht erledigt
        do-damage: schädigen, beschädigen, schaden, schaden nehmen, in mitleidenschaft ziehen
        do-destroy: zerstören, vernichten, ruinieren, zunichtemachen, vernichtet, zerstörung, vernichtung
        do-lose: verlieren, einbüßen, abhandenkommen, verloren gehen, verlust, verschwinden, weg, los, verloren, abhanden
        do-save: sparen, einsparen, ersparen, einsparung, ersparnis
        do-waste: verschwenden, vergeuden, verschwendung
        do-useup: aufbrauchen, verbrauchen, ausschöpfen, erschöpfen, ausgeben, aufgebraucht, verbraucht, ausgeschöpft, erschöpft, leer, kein platz, aufzehren
        do-test: testen, prüfen, proben, üben, erproben, übung, probe, test, ausprobieren, durchspielen, planspiel, simulation
        do-untested: ungetestet, ungeprüft, nie getestet, nicht getestet, nie geprüft, nicht geprüft, nicht erprobt, unerprobt, nie geprobt, nie geübt
        do-check: prüfen, überprüfen, kontrollieren, nachprüfen, durchsehen, untersuchen, begutachten, sichten, prüfung, überprüfung, kontrolle, durchsicht, ansehen
        do-measure: messen, ermitteln, messung
        do-watch: überwachen, beobachten, kontrollieren, beaufsichtigen, überwachung, im auge behalten, mitverfolgen
        do-investigate: untersuchen, ermitteln, untersuchung, ermittlung, ermittlungen, verfahren, nachgehen
        do-search: suchen, suche, fahnden
        do-build: bauen, errichten, aufbauen, erstellen, entwickeln, herstellen, produzieren, anlegen, aufbau, bau
        do-install: einbauen, installieren, einführen, einrichten, ausrollen, einspielen, umsetzen, aufspielen, einführung, in betrieb nehmen, umsetzung, montieren
        do-use: nutzen, benutzen, verwenden, einsetzen, gebrauchen, arbeiten mit, nutzung, verwendung, einsatz, anwenden, benutzt, bedienen
        do-unused: ungenutzt, unbenutzt, nicht genutzt, niemand nutzt, keiner nutzt, brachliegen, nicht verwendet, niemand benutzt, nicht gebraucht, niemand verwendet, liegt brach
        do-operate: betreiben, bedienen, steuern, führen, verwalten, betrieb, bewirtschaften, leiten, lenken
        do-function: funktionieren, arbeiten, laufen, gehen, in betrieb
        do-process: bearbeiten, verarbeiten, abarbeiten, behandeln, abwickeln, bearbeitung, verarbeitung, erledigen
        do-connect: verbinden, anschließen, anbinden, hängen an, koppeln, verbindung, anbindung, anschluss, hängt am, hängen am, angebunden, verknüpfen
        do-depend: abhängen, angewiesen sein, abhängig, beruhen, angewiesen, hängt ab, hängen ab, hängt an, hängen an, abhängigkeit, steht und fällt
        do-separate: trennen, abtrennen, teilen, abschotten, isolieren, getrennt, trennung, abkoppeln, abklemmen, loslösen
        do-include: enthalten, umfassen, beinhalten, einschließen, aufweisen, darunter, davon, einbeziehen, inbegriffen
        do-exclude: ausschließen, ausnehmen, nicht decken, nicht abdecken, ausgenommen, weglassen, ausschluss, nicht zahlen, nicht leisten, zahlt nicht, leistet nicht
        do-concern: betreffen, berühren, angehen, treffen, betroffen
        do-open: öffnen, aufsperren, aufmachen, aufschließen, offen
        do-shut: schließen, zumachen, sperren, schließung, zu, dichtmachen
        do-switchoff: abschalten, ausschalten, deaktivieren, herunterfahren, vom netz nehmen, außer betrieb nehmen, abgeschaltet, abschaltung, aus, ausgeschaltet, stilllegen, abstellen, außer kraft
        do-switchon: einschalten, aktivieren, hochfahren, in betrieb nehmen, anschalten, inbetriebnahme, eingeschaltet, scharf schalten
        do-arrive: ankommen, eintreffen, eingehen, kommen, einlangen, eingang, eingetroffen
        do-leave: verlassen, ausscheiden, gehen, kündigen, weggehen, weggang, abgang, austreten, fortgehen, ausgeschieden, gegangen, verlässt, scheidet aus, scheiden aus, geht, den rücken kehren
        do-retire: in rente, in den ruhestand, ruhestand, rente, pension, in pension
        do-stay: bleiben, verbleiben, verharren, weiterhin
        do-move: umziehen, verlagern, verschieben, verlegen, migrieren, umzug, verlagerung, migration, wechseln, umstellung, überführen, überführung, übertragen
        do-bring: bringen, befördern, transportieren, liefern
        do-happen: geschehen, passieren, sich ereignen, vorkommen, eintreten, stattfinden, erfolgen, auftreten, vorfallen, zustoßen
        do-join: teilnehmen, mitmachen, beteiligen, beiwohnen, teilnahme, beteiligung, dabei, anwesend
        do-merge: zusammenschließen, verschmelzen, fusionieren, fusion, zusammenschluss, zusammenlegen
        do-help: helfen, unterstützen, beistehen, hilfe, unterstützung
        do-pay: zahlen, bezahlen, begleichen, aufwenden, ausgeben, entrichten, überweisen, zahlung, aufkommen für, auszahlen, leisten, kosten, kostet
        do-bill: berechnen, in rechnung stellen, fakturieren, abrechnen
        do-steal: stehlen, entwenden, klauen, rauben, erbeuten, diebstahl, gestohlen, abgreifen, abgegriffen, entwendet, erbeutet, mitnehmen
        do-sue: klagen, verklagen, klage einreichen, vor gericht, klage, rechtsstreit, gericht, vor gericht ziehen, prozess
        do-hide: verbergen, verheimlichen, verschweigen, vertuschen, geheim halten, zurückhalten
        do-teach: schulen, unterweisen, ausbilden, unterrichten, schulung, unterweisung, ausbildung, training
        do-try: versuchen, versuch, probieren, bemühen
        do-guess: erraten, knacken, raten
        do-block: sperren, blockieren, aussperren, verriegeln, sperre, gesperrt, aufhalten
        do-need: brauchen, benötigen, bedürfen, erfordern, nötig, notwendig, erforderlich, verlangen, angewiesen, gebraucht, bedarf
        do-spread: ausbreiten, verbreiten, überspringen, übergreifen
        do-enter: eindringen, gelangen, hineinkommen, einsteigen, zugreifen, zugang, betreten, einbrechen, sich zugang verschaffen, eingedrungen, hereinkommen
        do-trace: nachverfolgen, zurückverfolgen, nachvollziehen, rückverfolgen
        do-recur: wiederholen, erneut, wieder, nochmals, wiederholt, abermals
        do-carryout: durchführen, ausführen, vornehmen, abhalten, machen, vollziehen, durchgeführt, tätigen, vorgenommen, stattfinden
        do-expose: offenlegen, bloßlegen, preisgeben, aussetzen, ausgesetzt, offen legen, freilegen
        do-escape: umgehen, entgehen, ausweichen, umgehung, aushebeln, umgangen
        do-delete: löschen, entfernen, vernichten, tilgen, löschung, gelöscht, überschreiben, überschrieben, bereinigen
        do-hand: von hand, händisch, manuell, per hand, auf papier, mit papier, handarbeit
        do-bind: binden, belegen, beanspruchen, in anspruch nehmen
        do-impose: verhängen, auferlegen, belegen, festsetzen, erlassen, aussprechen
        do-file: einreichen, vorlegen, abgeben, melden, vorlage, übergeben, beibringen, einreichung, abgabe
        """;
}
