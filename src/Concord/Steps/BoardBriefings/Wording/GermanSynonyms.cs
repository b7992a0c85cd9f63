namespace Concord.Steps;

/// <summary>German words that say the same in a report to a board: one sense a line, named as in <see cref="EnglishSynonyms"/>.</summary>
internal static partial class GermanSynonyms
{
    /// <summary>The lines.</summary>
    public const string Lines = General + "\n" + Acts + "\n" + Work + "\n" + Technology;

    private const string General = """
        subsidiary: tochter, töchter, tochtergesellschaft, tochtergesellschaften
        password: kennwort, passwort, kennwörter, passwörter
        unencrypted: klartext, unverschlüsselt
        off: abgeschaltet, ausgeschaltet, abschalten, abzuschalten, aus
        slip: verschieben, verschiebt, vertagen, vertagt, verzögern, verzögert, verschoben, aufschieben
        ignore: ignorieren, ignoriert, unbeachtet, missachtet
        reach3: erreichen, erreicht, einhalten, eingehalten
        worth: wert, im wert von
        average: schnitt, im schnitt, durchschnittlich, durchschnitt
        stop2: stoppen, aufhalten, anhalten, verhindern
        leave2: verloren, gegangen, verlassen, ausgeschieden
        resign: zurücktreten, rücktritt, gekündigt, kündigen, verlassen
        expert: fachmann, experte, fachleute, experten, spezialist, fachkraft
        retire: rente, ruhestand, pension, in rente gehen
        unoccupied: unbesetzt, niemand arbeitet
        occupy2: besetzt, arbeiten, arbeitet
        know: wissen, weiß, wusste, kenntnis, kennt, kennen, bekannt
        rely: vertrauen, verlassen, setzen, rechnen, setzt, rechnet
        belong: gehört, gehören, besitzen, eigen
        overdue: überfällig, im verzug, verzug, verspätet, in verzug, verspätung, verzögert, verzögerung, im rückstand
        patch: patch, patches, update, updates, sicherheitsupdate, sicherheitsupdates, aktualisierung, sicherheitsaktualisierung, flicken, einspielen
        restore: wiederherstellung, wiederherstellen, wiederherzustellen, wiederanlauf, rücksicherung
        backup: backup, backups, sicherungskopie, sicherungskopien, sicherung, datensicherung, datensicherungen
        outage: ausfall, ausfallen, ausgefallen, fiel aus, fällt aus, fielen aus, fallen aus, außer betrieb, stillstand, stehen still, steht still, standen still, nicht verfügbar, offline, downtime, arbeitet nicht, funktioniert nicht, stilllegen, lahmlegen, stillgelegt, stillstehen, aus
        interrupt: störung, unterbrechung, stören, unterbrechen
        attack: angriff, angreifer, hacker, eindringling, cyberangriff, täter, kriminelle, attacke
        breach: einbruch, kompromittierung, kompromittiert, datenpanne
        vulnerability: schwachstelle, sicherheitslücke, lücke
        defect: fehler, defekt, mangel, bug
        steal: stehlen, diebstahl, gestohlen, entwendet, entwenden, dieb, diebe, diebes
        admin: administrator, admin, administratoren, administratorzugang, administratorzugänge, admin-zugang, admin-zugänge, administratorkonto, administratorkonten, admin-konto, admin-konten, privilegiert, administrativ
        account: konto, konten, zugang, zugänge, benutzerkonto, login
        mfa: mfa, zweiter faktor, zweiten faktor, zweitem faktor, mehrfaktor-authentifizierung, mehr-faktor-authentifizierung, zwei-faktor-authentifizierung, multi-faktor-authentifizierung, multifaktor-authentifizierung
        vendor: hersteller, anbieter, lieferant, dienstleister, zulieferer, provider, auftragnehmer
        customer: kunde, kunden, auftraggeber, abnehmer
        staff: mitarbeiter, mitarbeitende, mitarbeiterin, beschäftigte, personal, belegschaft, angestellte, arbeitnehmer, kollegen, leute
        supervisory: aufsichtsrat, verwaltungsrat, gremium
        board: vorstand, geschäftsleitung, geschäftsführung
        regulator: aufsicht, aufsichtsbehörde, regulierer, behörde
        fine: bußgeld, geldbuße, strafe, vertragsstrafe, strafzahlung
        insure: versicherung, versichert, versichern, versicherer, gedeckt, deckung, decken, leistet, cyberversicherung, zahlt
        money: budget, mittel, geld, gelder, etat, finanzierung
        cost: kosten, kostet, preis, aufwand, ausgaben, teuer, teurer
        approve: genehmigen, freigeben, freigabe, bewilligen, genehmigung, billigen, zustimmen, zustimmung, bewilligung
        ask: bitten, ersuchen, gebeten, bitte
        decide: entscheiden, entscheidung, beschließen, beschluss
        need: brauchen, benötigen, erforderlich, nötig, notwendig
        own: eigentümer, verantwortlicher, verantwortlich, zuständig, besitzer, verantwortung
        test: test, testen, übung, üben, erproben, probe, erprobung, getestet
        check: prüfen, prüfung, überprüfen, überprüfung, kontrollieren, kontrolle, audit, audits, bewertung, bewerten, begutachten
        prove: nachweisen, nachweis, beweis, belegen, beleg, nachweislich
        tell: informieren, unterrichten, mitteilen, benachrichtigen, information, bescheid
        report: melden, meldung, berichten, bericht
        finish: fertig, abschließen, abgeschlossen, beenden, vollenden, fertigstellen, abschluss
        deliver: liefern, lieferung
        start: starten, beginnen, beginn, start, anlaufen
        stop: stoppen, enden, einstellen, eingestellt, auslaufen
        replace: ersetzen, ersatz, ablösen, ablösung, austauschen, austausch, nachfolger
        move: verlagerung, umzug, verlagern, umziehen, migration, migrieren, umstellung, umstellen, umgestellt
        access: zugriff, zugreifen, zugang
        encrypt: verschlüsseln, verschlüsselung
        delete: löschen, löschung, entfernen
        keep: besitzen, halten, haben, besitz, aufbewahren, verfügen
        grow: steigen, erhöhen, zunehmen, wachsen, anstieg, zunahme, höher, zugenommen, gewachsen
        shrink: sinken, fallen, abnehmen, zurückgehen, rückgang, senken, gefallen, abgenommen
        exceed: überschreiten, übersteigen, über, mehr als
        cut: kürzen, kürzung, streichen
        double: verdoppeln, verdopplung, doppelt so viele, doppelt so viel, doppelt so hoch
        likely: wahrscheinlichkeit, wahrscheinlich, chance
        world: weltweit, global
        revenue: umsatz, erlös
        salary: lohn, gehalt, gehälter, löhne, bezüge
        unnoticed: unbemerkt, unentdeckt, bemerken, entdecken
        plant: werk, fabrik, produktionsstandort, werke
        site: standort, niederlassung, standorte
        branch: filiale, zweigstelle
        computer: rechner, pc, computer, laptop, notebook, arbeitsplatzrechner, gerät
        system: system, anwendung, applikation, plattform, software
        availability: verfügbarkeit, verfügbar
        agree: vereinbart, zugesagt, zusagen, versprochen, vereinbaren, zusage, zusicherung, zugesichert
        training: schulung, training, geschult, schulen
        former: ehemalig, frühere, ex, vormalig, einstig
        required: vorgeschrieben, verlangt, verlangen, gefordert, pflicht, fordern, vorschreiben, verpflichtend, fordert, verpflichtet
        mistake: versehen, versehentlich, irrtum, irrtümlich
        permanent: endgültig, unwiederbringlich, dauerhaft, für immer
        fail: scheitern, fehlschlagen, fehlgeschlagen, misslingen, misslungen, nicht bestehen, durchfallen, durchgefallen
        succeed: gelingen, gelang, gelungen, schaffen, geschafft
        incident: vorfall, vorfälle, sicherheitsvorfall, zwischenfall
        emergency: notfall, krise, ernstfall
        power: strom, stromversorgung, notstrom
        exception: ausnahme, ausnahmegenehmigung
        renew: verlängern, verlängerung, erneuern
        cancel: kündigen, kündigung, kündigt
        contract: vertrag, vertraglich, verträge
        personal: personendaten, personenbezogene daten, persönliche daten, personenbezogen
        secret: vertraulich, geheim
        network: netz, netzwerk
        segment: netztrennung, segmentierung, netzsegmentierung, trennung
        monitor: überwachen, überwachung, monitoring, beobachten
        log: protokoll, protokolle, protokolldaten, logdaten, logs
        protect: schützen, schutz, absichern, gesichert, sichern, geschützt
        postpone: verschieben, verschoben, aufschieben
        refuse: weigern, weigert, lehnt ab, verweigern, ablehnen, abgelehnt, verweigert, abzulehnen
        open: offen, ungelöst, ausstehend, unerledigt
        notwork: arbeitet nicht, funktioniert nicht
        cause: verursachen, ursache, grund
        expect: erwarten, annehmen, rechnen mit
        send: senden, schicken, laden, hochladen, übermitteln, geladen, lud
        receive: erhalten, bekommen, empfangen, erscheinen
        lose: verlieren, verlust, verloren, verloren gegangen, einbüßen, verloren gehen
        impose: belegen, verhängen
        leave: gehen, weggang, gegangen, verlassen, ausscheiden, ausgeschieden
        run: laufen, betreiben, bedienen, arbeiten
        happen: stattfinden, stattgefunden, abhalten, abgehalten, durchführen, durchgeführt
        big: größter, größte, größten, bedeutendste
        big2: groß, große, großen
        security: sicherheit, cybersicherheit, informationssicherheit, it-sicherheit
        cio: cio, leiter it, it-leiter, it-leitung
        ciso: ciso, leiter informationssicherheit, informationssicherheitsbeauftragter
        dc: rechenzentrum, rz, rechenzentren
        programme: projekt, programm, vorhaben, initiative
        organisation: unternehmen, firma, konzern, organisation, haus
        ai: ki, künstliche intelligenz
        pentest: penetrationstest, pentest
        operatingsystem: betriebssystem
        mainframe: großrechner, mainframe, host
        all: sämtlich
        further: weiter, zusätzlich, mehr
        complete: vollständig, komplett
        deadline: frist, termin, stichtag
        buy: kaufen, beschaffen, beschaffung
        medium: durchschnitt, durchschnittlich, mittlere, im mittel, im schnitt
        supplier: zulieferer
        unit: abteilung, bereich
        position: stelle, stellen, position, posten
        occupy: besetzt, besetzen
        law: gesetz, gesetzlich, recht, rechtlich
        customerdata: kundendaten, daten der kunden, daten von kunden
        expire: ablaufen, abgelaufen, auslaufen, läuft aus, laufen aus
        expose: ungeschützt, offenliegen
        depend: abhängen, abhängig, angewiesen
        reach: erreichen, gelangen
        interface: schnittstelle, verbindung, leitung, anbindung
        tax: steuer, steuern
        unauthorised: unbefugt, nicht genehmigt, ungenehmigt, unautorisiert, unerlaubt
        bsi: bsi, bundesamt für sicherheit in der informationstechnik
        dsgvo: dsgvo, datenschutz-grundverordnung, datenschutzgrundverordnung
        member: mitglied
        switch: inbetriebnahme, livegang, go-live, produktivsetzung
        fieldservice: außendienst
        sla: sla, service-level-agreement, dienstgütevereinbarung, servicevereinbarung
        kpi: kpi, kennzahl, schlüsselkennzahl, leistungskennzahl
        erp: erp, warenwirtschaft, unternehmenssoftware
        rto: rto, wiederanlaufzeit, wiederherstellungszeit
        rpo: rpo, höchster datenverlust
        bcp: bcp, notfallplan, notfallpläne, notfallplanung
        bcm: bcm, notfallmanagement, betriebsfortführung
        iam: iam, berechtigungsverwaltung, identitätsverwaltung, identitäts- und zugriffsverwaltung
        soc: soc, sicherheitsleitstelle, sicherheitszentrale
        maintain: pflege, pflegen, pflegt, wartung, warten, instandhaltung
        take2: entwenden, entwendet, mitnehmen, mitgenommen
        nobody: niemand, keiner
        assume: übernehmen, übernimmt, tragen, zahlen
        look: überwachen, schauen, schaut, beobachten
        change: ändern, geändert, verändern, verändert, anpassen, umschreiben
        find: finden, feststellen, festgestellt, nachvollziehen, ermitteln, herausfinden
        begin: beginnen, anfangen, starten, loslegen
        late: zurückliegen, verzug, verspätet, zurück
        twice: doppelt, zweimal
        document: dokumentieren, dokumentiert, dokument, schriftlich
        """;
}
