namespace Concord.Steps;

/// <summary>Computers, networks, attacks and their defence.</summary>
internal static partial class GermanSynonyms
{
    private const string Technology = """
        # Rechner und Programme
        t-software: software, programm, anwendung, applikation, lösung, system, anwendungen, paket
        t-system: system, plattform, umgebung, lösung, landschaft
        t-server: server, rechner, maschine
        t-desktop: pc, rechner, computer, arbeitsplatzrechner, laptop, notebook, arbeitsplatz, endgerät, gerät
        t-phone: telefon, handy, smartphone, mobiltelefon, telefonie, telefonanlage
        t-controller: steuerung, anlagensteuerung, sps, leittechnik, steuergerät, prozessleittechnik
        t-database: datenbank, datenbestand, datenhaltung
        t-storage: speicher, speichersystem, platte, festplatte
        t-tape: band, bänder, sicherungsband, sicherungsbänder
        t-datacentre: rechenzentrum, rz, serverraum, rechenzentren
        t-cloud: cloud, cloudanbieter
        t-website: webseite, website, internetseite, internetauftritt, portal, homepage, webauftritt
        t-onlineshop: onlineshop, webshop, online-shop, internetshop
        t-email: e-mail, mail, email, postfach, mails, e-mails, mailsystem, post
        t-file: datei, dokument, ordner
        t-record: datensatz, eintrag, akte, daten, information
        t-code: code, quellcode, programmcode
        t-interface: schnittstelle, anbindung, verbindung, api
        t-release: inbetriebnahme, produktivsetzung, start, einführung, livegang, go-live, freischaltung, rollout
        t-configuration: konfiguration, einstellung, fehlkonfiguration
        t-operatingsystem: betriebssystem, os
        t-legacy: altsystem, altsysteme, altanlage, alt, veraltet
        t-helpdesk: helpdesk, service desk, hotline, benutzerservice, anwenderbetreuung
        t-asset: gerät, anlage, komponente
        t-network: netz, netzwerk, netzwerke, leitung
        t-officenetwork: büronetz, büronetzwerk, unternehmensnetz, firmennetz, verwaltungsnetz
        t-ot: produktionsnetz, anlagennetz, ot, leittechnik, produktions-it, steuerungsnetz
        t-wifi: wlan, funknetz, w-lan
        t-internet: internet, netz, web, online
        t-reachable: erreichbar, zugänglich, verfügbar, ansprechbar, erreicht werden, offen
        t-unavailable: nicht verfügbar, ausgefallen, nicht erreichbar, unerreichbar, außer betrieb, fiel aus, fielen aus, fällt aus, fallen aus, offline, nicht nutzbar, nicht benutzbar, funktioniert nicht, funktionierte nicht, funktionierten nicht, ging nicht, gingen nicht, geht nicht, nicht arbeitsfähig, unbenutzbar, lag lahm, lagen lahm, stand still, standen still
        t-remote: fernzugriff, fernzugang, aus der ferne, von außen, remote, fernwartung
        t-capacity: kapazität, platz, raum
        t-load: last, unter last, belastung
        t-failover: umschaltung, umschalten, schwenk, übernahme
        t-redundant: redundanz, redundant, zweitweg, ersatz, zweite leitung, ausweichmöglichkeit
        t-outage: ausfall, stillstand, blackout, ausfallzeit, betriebsausfall, systemausfall, ausfälle
        t-powercut: stromausfall, blackout, ausfall der stromversorgung, ohne strom
        t-generator: notstromaggregat, notstrom, notstromanlage, notstromversorgung, dieselgenerator, generator
        t-restore: wiederherstellen, wiederherstellung, rücksicherung, zurückspielen, wiederanlauf, wieder herstellen, zurückholen, wiederaufbau, wieder anlaufen, zurücksichern, wieder in gang, wieder verfügbar, wieder online
        t-unrecoverable: nicht wiederherstellbar, unwiederbringlich, nicht wiederherstellen, endgültig verloren, für immer verloren
        t-backup: sicherung, backup, datensicherung, sicherungskopie, sicherheitskopie, kopie, kopien, sicherungsstand
        t-migrate: migrieren, migration, umzug, umstellung, umziehen, umstellen, wechsel, überführung, ablösung
        t-automate: automatisch, automatisiert, selbsttätig, von selbst
        t-support: support, unterstützung, wartung, herstellerunterstützung, pflege, herstellersupport, betreuung
        t-unsupported: nicht mehr unterstützt, ohne support, ohne herstellerunterstützung, keine updates mehr, keine sicherheitsupdates mehr, support abgelaufen, abgekündigt, aus der wartung, ohne wartung, außerhalb des supports, kein support, kein support mehr, keinen support mehr, nicht unterstützt, ohne herstellersupport
        t-update: update, patch, aktualisierung, sicherheitsupdate, sicherheitsaktualisierung, korrektur, sicherheitspatch, fix, softwarepflege
        t-unpatched: ungepatcht, nicht gepatcht, ohne patch, ohne update, ohne sicherheitsupdate, nicht aktualisiert, ohne aktuelle updates
        t-monitoring: überwachung, monitoring, beobachtung, kontrolle
        t-alarm: alarm, warnung, meldung, warnmeldung, alarmmeldung
        t-logging: protokoll, protokollierung, log, logdaten, aufzeichnung, protokolle
        t-model: modell, algorithmus
        t-data: daten, informationen, angaben, datensätze, datenbestand, unterlagen
        t-masterdata: stammdaten, grunddaten

        # Angriff und Abwehr
        t-hacked: gehackt, kompromittiert, eingedrungen, übernommen, eingebrochen, infiltriert, unterwandert
        t-attack: angriff, attacke, cyberangriff, überfall, hackerangriff, cyberattacke
        t-attacker: angreifer, hacker, eindringling, täter, kriminelle, cyberkriminelle, unbefugte, einbrecher, erpresser
        t-ransomware: ransomware, verschlüsselungstrojaner, erpressungssoftware, verschlüsselungssoftware, erpressersoftware
        t-malware: schadsoftware, malware, schadprogramm, virus, trojaner, schadcode
        t-ransom: lösegeld, lösegeldforderung, erpressungsgeld
        t-extort: erpressen, erpressung
        t-phish: phishing, phishing-mail, betrügerische mail, gefälschte mail, phishingmail, falsche mail
        t-leak: datenleck, leck, datenpanne, datenabfluss
        t-darknet: darknet, dunkles netz
        t-vulnerability: schwachstelle, sicherheitslücke, lücke, schwäche, loch, einfallstor, schwachpunkt, verwundbarkeit
        t-exploit: ausnutzen, missbrauchen, ausnützen, ausbeuten, nutzen, ausnutzung, missbrauch
        t-password: kennwort, passwort, zugangsdaten, zugangscode, pin, anmeldedaten, passwörter, kennwörter, passphrase
        t-defaultpassword: standardkennwort, werkskennwort, standardpasswort, voreingestelltes kennwort, werkspasswort, ab werk
        t-key: schlüssel, kryptoschlüssel
        t-mfa: mfa, zweiter faktor, zweiten faktor, zweitem faktor, zwei-faktor-authentifizierung, mehrfaktor-authentifizierung, multi-faktor-authentifizierung, zwei-faktor-anmeldung, zweifaktor-anmeldung, 2fa, mehrfaktorauthentifizierung, zwei-faktor-authentisierung, mehr-faktor-authentisierung, multifaktor-authentisierung
        t-login: anmeldung, login, anmelden, einloggen, einwahl
        t-account: konto, benutzerkonto, zugang, kennung, account, benutzer, konten, zugänge, benutzerkennung
        t-admin: administrator, admin, privilegiert, administrativ, adminrechte, administratorrechte, admin-rechte, adminkonto, verwalterrechte
        t-rights: recht, rechte, berechtigung, zugriffsrecht, zugriffsrechte, befugnis, zugriff, zugriffsberechtigung
        t-access: zugang, zugriff, zutritt, eingang
        t-recertify: rezertifizierung, berechtigungsprüfung, überprüfung der berechtigungen, berechtigungsüberprüfung
        t-segment: segmentiert, segmentierung, getrennt, trennung, abgetrennt, unterteilt, netztrennung
        t-encrypt: verschlüsseln, verschlüsselung, chiffrieren, verschlüsselt
        t-unencrypted: unverschlüsselt, im klartext, ohne verschlüsselung, nicht verschlüsselt, klartext, offen lesbar
        t-pentest: penetrationstest, pentest, eindringtest, sicherheitstest
        t-scan: scan, schwachstellenscan, abtastung
        t-soc: soc, security operations center, sicherheitsleitstelle, sicherheitszentrale, überwachungszentrum
        t-awareness: schulung, awareness-schulung, sicherheitsschulung, sensibilisierung, phishing-schulung
        t-emergency: notfall, ernstfall, krise, krisenfall
        t-contingency: notfallplan, notfallplanung, wiederanlaufplan, krisenplan, notfallkonzept, notfallhandbuch
        t-exitplan: ausstiegsplan, exit-plan, ausstiegsregelung, ausstiegsstrategie, exit-strategie
        t-response: reaktion, antwort
        t-forensic: forensik, forensisch, forensiker, spurensicherung
        t-iam: berechtigungsverwaltung, iam, identitätsverwaltung, berechtigungsmanagement, identitätsmanagement, identitäten
        t-usb: usb-stick, speicherstick, usb-speicher
        t-badge: ausweis, zutrittskarte, dienstausweis
        t-camera: kamera, videoüberwachung
        t-foureyes: vier-augen-prinzip, zweite freigabe, zweite unterschrift, vieraugenprinzip, gegenzeichnung, zweite person
        t-outsource: auslagern, auslagerung, outsourcing, fremdvergabe, ausgelagert, fremd vergeben, nach außen geben
        t-protected: geschützt, gesichert, abgesichert, schützen, sichern
        t-unprotected: ungeschützt, ungesichert, offen, ohne schutz, nicht geschützt, schutzlos, nicht gesichert
        t-unnoticed: unbemerkt, unentdeckt, ohne dass es jemand bemerkt, ohne bemerkt zu werden, ohne entdeckt zu werden, niemand bemerkt, niemand merkt, nicht bemerkt, nicht entdeckt, ohne dass wir es bemerken, ohne dass wir es merken, spurlos, ohne spur, bemerken nicht, merken nicht
        t-spoof: fälschen, vortäuschen, gefälscht, fälschung
        t-confidential: vertraulich, geheim, sensibel, schützenswert
        t-risk: risiko, gefahr, bedrohung, gefährdung
        t-maturity: reifegrad, reife
        t-ict: ikt, it, informationstechnik
        t-rto: wiederanlaufzeit, wiederherstellungszeit, rto, wiederanlaufziel
        t-fallback: ausweich, alternative, ersatzlösung, notlösung, rückfallebene, ersatzverfahren
        t-cyber: it-sicherheit, informationssicherheit, cybersicherheit, sicherheit
        """;
}
