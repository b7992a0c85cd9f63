namespace Concord.Steps;

/// <summary>German words that weigh. One sense a line, as in <see cref="EnglishWords"/>.</summary>
internal static class GermanWords
{
    /// <summary>Words that turn, loosen, bound, urge or ask.</summary>
    public const string Marks = """
        negation: nicht, nicht ein einziger, nicht eine einzige, nicht ein einziges, nicht einen einzigen, noch kein, noch keine, noch keinen, kein, keine, keinen, keiner, keinem, keines, keinerlei, ohne, nie, niemals, noch nie, noch niemals, nirgends, niemand, niemanden, niemandem, nichts, weder, nicht mehr, noch nicht, bisher nicht, kein einziger, keinen einzigen, keine einzige, kein einziges, keineswegs, mitnichten, unmöglich, außerstande, nicht möglich, nicht in der lage, niemand mehr, keine mehr
        plain: so viele, so vielen, so viel, wie viele, wie viel, wie vielen, doppelt so viele, nicht nur, nicht zuletzt, nicht später als, nicht zu vergessen
        lack.sure: untersagt, untersagen, untersagte, unzulässig, raten davon ab, rät davon ab, rate davon ab, davon ab, rät ab, raten ab, abraten, weigert, weigern, weigerte, verweigert, schuldig geblieben, schuldig, bleibt aus, bleiben aus, fehlt, fehlen, fehlende, fehlend, fehlendes, fehlender, mangelt, mangels, mangelnde, mangelhaft, scheitern, versagen, verweigern, ablehnen, abgelaufen, veraltet, ausschließen, ausgenommen, außer betrieb, außer kraft, ausfallen, offline, vakant, verhindern, verpassen, versäumen, ignorieren, zu wenig, verfehlt, steht aus, stehen aus, steht still, stehen still, entfällt, ausgeblieben, unterblieben, unterlassen, blieb aus, verbietet, verboten, gestrichen, verzichtet, verzicht, stillstehen, defekt, kaputt, gesperrt
        lack: schweigt, schweigen, verschwiegen, verschweigt, lesbar, selbst, zurückgehalten, verstreichen, verstrichen, schulden, schuldet, verwaist, entbehren, bleibt aus, verboten, abgebrochen, zuletzt, aufgebraucht, erschöpft, verbraucht, ausgegangen, ausgeschöpft, lücke, lücken, lückenhaft, leer, falsch, fehlerhaft, unwahr, mangel, mängel, knapp, verwehrt, verschlossen, versperrt, entgegen, frei, frei von, los, unbekannt, dunkeln, still, unverändert, dieselben, gleiche, gleichen, dasselbe, dieselbe, denselben, selben, derselbe, heimlich, unbemerkt, liegengeblieben, liegen geblieben, aufgegeben, eingestellt, abgeschaltet, ausgeschaltet, entfernt, entzogen, überfällig, verspätet, weg, offen, offene, statt, anstatt, anstelle, sonst, andernfalls, ansonsten, es sei denn, bevor, erst, stoppt, endet, hätte, ausstehend, aus, leer, frei von, bis, klartext, verkauft, verkauf, verkaufen, verlassen, gegangen, ausgeschieden

        certainty.strong 3: wird, werden, muss, müssen, musste, mussten, verpflichtet, zwingend, sicher, garantiert, garantieren, zugesagt, unbedingt, auf jeden fall, ist zu, sind zu, hat zu, haben zu, führt kein weg vorbei, obliegt, sicherlich, definitiv, unweigerlich, würde, würden
        certainty.weak 2: soll, sollen, sollte, sollten, sollt, voraussichtlich, geplant, ist geplant, planen, plant, in planung, vorgesehen, beabsichtigt, beabsichtigen, beabsichtigt zu, wahrscheinlich, dürfte, dürften, strebt an, streben an, angestrebt, anstreben, hofft, hoffen, will, wollen, möchte, möchten, empfiehlt, empfehlen, empfehlung, empfohlen, erwägt, erwägen, erwägt zu, prüft ob, prüfen ob, denkt darüber nach, in erwägung, zieht in erwägung, nach möglichkeit, wenn möglich, soweit möglich, angedacht, in vorbereitung, in arbeit, in prüfung, wird geprüft, in diskussion, tendenziell, in der regel, rät, raten, arbeiten daran, in bearbeitung, bemüht, bemühen, angepeilt, ist beabsichtigt, wird erwartet, zu prüfen, wünschenswert, mittelfristiges ziel, in aussicht gestellt, in aussicht, bestrebt, sinnvoll, ratsam, empfehlenswert, idealerweise, wünschenswerterweise, anzustreben, ins auge gefasst, ins auge fassen, denken über, nachdenken
        certainty.weak 1: könnte, könnten, möglicherweise, eventuell, unter umständen, vielleicht, womöglich, gegebenenfalls, ggf, allenfalls, angeblich, offenbar, anscheinend, scheinbar, vermutlich, mutmaßlich, wohl, es scheint, scheint, scheinen, dem vernehmen nach, nach unserer einschätzung, theoretisch, prinzipiell, grundsätzlich, potenziell, potentiell, im schlimmsten fall, in einzelnen fällen, in einzelfällen, in manchen fällen, es heißt, keine hinweise, kein hinweis, keine anzeichen, keine anhaltspunkte, kein anhaltspunkt, hinweise darauf, anzeichen, verdacht, verdächtigt, mögliche, möglichen, möglicher, denkbar, es ist denkbar, unklar, ungewiss, fraglich, wäre, wären, mag, mögen, hypothetisch, denkbarerweise, unbestätigt, glauben, glaubt, meinen, wir vermuten, vermuten, es wird vermutet, kaum, schwerlich, schwierig, schwer, unwahrscheinlich, nicht auszuschließen, nicht ausgeschlossen, je nachdem, sofern
        certainty.able 2: kann, können, konnte, konnten, möglich, in der lage, imstande, fähig, lässt sich, lassen sich, erlaubt, ermöglicht, darf, dürfen, durfte, durften, befugt, berechtigt
        certainty.threat 0: droht, drohen, gefahr, risiko, bedroht, wahrscheinlichkeit, würde, falls, wenn

        reach.all 5: alle, allen, aller, alles, jeder, jede, jedes, jeden, jedem, sämtliche, sämtlichen, sämtlicher, ganz, ganze, ganzen, gesamte, gesamten, gesamter, beide, beiden, ausnahmslos, ohne ausnahme, immer, stets, jederzeit, überall, durchweg, vollständig, komplett, völlig, restlos, durchgehend, jeder einzelne, jeden einzelnen, jede einzelne, gänzlich, umfassend, jeweils
        reach.most 4: meiste, meisten, mehrheit, großteil, größtenteils, überwiegend, meist, meistens, zumeist, gewöhnlich, hauptsächlich, weitgehend, fast alle, nahezu alle, beinahe alle, im wesentlichen, in der regel, üblicherweise, mehrheitlich, nicht alle, nicht jeder, nicht jede, nicht jedes, nicht immer, nicht vollständig, nicht überall, nicht ganz, nicht in allen, mehr als die hälfte, fast immer, vorwiegend, im großen und ganzen, nicht alles, noch nicht vollständig, noch nicht alle, nicht durchgehend, nicht lückenlos, nicht regelmäßig, nicht konsequent, nicht systematisch, nicht flächendeckend, noch nicht ganz, noch nicht abschließend, noch nicht überall, noch nicht komplett, noch nicht restlos
        reach.many 3: viele, vielen, vieler, viel, oft, häufig, zahlreiche, zahlreichen, zahlreicher, große teile, in weiten teilen, etliche, etlichen, vielfach, weniger als die hälfte, ein großer teil, hohe zahl, deutlich, beträchtliche
        reach.several 2: mehrere, mehreren, mehrerer, mehrfach, verschiedene, diverse, diversen, eine reihe von, eine reihe, wiederholt, dutzende, dutzenden, hunderte, hunderten, tausende, tausenden, unterschiedliche, mehr als ein, zehntausende, hunderttausende, millionen von, eine handvoll, handvoll, eine anzahl
        reach.some 1: einige, einigen, einiger, einiges, einzelne, einzelnen, einzelner, manche, manchen, mancher, wenige, wenigen, wenig, ein paar, manchmal, gelegentlich, teilweise, teils, zum teil, in teilen, ein teil, einen teil, einem teil, teile, teilen, selten, vereinzelt, begrenzt, begrenzte, begrenzten, eingeschränkt, eingeschränkte, eingeschränkten, geringe, geringen, bestimmte, bestimmten, ausgewählte, ausgewählten, geringer teil, ein kleiner teil, bruchteil, minderheit, kaum, kaum jemand, in gewissem umfang, ansatzweise, punktuell, stellenweise, leicht, etwas, geringfügig, mäßig, zeitweise, vorübergehend, hin und wieder, ab und zu, eine gewisse, gewisse, gewissem, einer der, einer von, eine von, eines von, eines der, eine der, einer unserer, eines unserer, in einzelfällen, örtlich, kurzzeitig, einige zeit, eine weile, ein kleiner, ein geringer, moderat

        rate.day: täglich, pro tag, je tag, jeden tag, jeder tag, jedem tag
        rate.week: wöchentlich, pro woche, je woche, jede woche, jeder woche
        rate.month: monatlich, pro monat, im monat, je monat, jeden monat, jeder monat, jedem monat
        rate.quarter: vierteljährlich, pro quartal, je quartal, jedes quartal, quartalsweise
        rate.year: jährlich, pro jahr, im jahr, je jahr, jedes jahr, jedem jahr
        rate.hour: stündlich, pro stunde, je stunde, jede stunde

        urgency 3: sofort, unverzüglich, umgehend, ohne verzug, augenblicklich, auf der stelle, noch heute, heute, mit sofortiger wirkung, sofortig, sofortige, sofortigen, jetzt, diese woche
        urgency 2: bald, zeitnah, demnächst, kurzfristig, rasch, schnell, zügig, so bald wie möglich, schnellstmöglich, baldmöglichst, in kürze, in naher zukunft, prompt, alsbald, rechtzeitig, zeitig
        urgency 1: mittelfristig, langfristig, perspektivisch, irgendwann, später, zu gegebener zeit, zu einem späteren zeitpunkt, bei gelegenheit, in den kommenden monaten, in den nächsten monaten, in den kommenden wochen, in den nächsten wochen, in zukunft, künftig, zukünftig, nach und nach, schrittweise, sukzessive, im laufe der zeit, nächstes jahr, im nächsten jahr, absehbar, in absehbarer zeit, einmal, eines tages, auf längere sicht, auf sicht, sobald möglich, wenn möglich, noch zu bestimmen, früher oder später, gegen jahresende, sobald es geht, wenn ressourcen frei sind
        urgency.past 1: kürzlich, neulich, vor einiger zeit, in letzter zeit, unlängst, vor kurzem, jüngst, in der vergangenheit, zuletzt, vor längerer zeit, eine weile, früher

        ask 3: rate, raten, rät, rat, zur freigabe, zur genehmigung, beschlussvorschlag, freigabe erbeten, erbeten, erbitten, erbittet, um zustimmung, um freigabe, um genehmigung, bitte um, benötigen die zustimmung, brauchen die zustimmung, brauchen die freigabe, bitten, bittet, gebeten, wird gebeten, beantragen, beantragt, antrag, ersuchen, ersucht, empfehlen, empfehlung, empfiehlt, entscheidung nötig, entscheidung erforderlich, schlagen vor, vorschlagen, zustimmung erbeten, zur entscheidung, zum beschluss, bitte
        ask 1: zur kenntnis, kenntnisnahme, nimmt zur kenntnis, zur information, wird informiert, wird darüber informiert, zur diskussion, eingeladen, kann erwägen, mag erwägen

        joint: weil, da, denn, sodass, so dass, damit, deshalb, daher, somit, folglich, infolge, aufgrund, wegen, dadurch, wodurch, falls, wenn, sofern, es sei denn, sonst, andernfalls, ansonsten, obwohl, obgleich, trotz, während, wobei, und, oder, aber, sondern, sobald, seither, seitdem, statt, anstatt, jedoch, doch
        stop: fehl, allerdings, hingegen, dagegen, indes, dennoch, trotzdem, mittlerweile, inzwischen, ebenfalls, ebenso, genau, exakt, tatsächlich, eigentlich, freilich, überhaupt, wiederum, daneben, dort, dorthin, woher, wohin, vs, versus, sowohl, als auch, plus, minus, alles in allem, insbesondere, vor allem, zugleich, ihnen, ihm, ihn, mir, jenen, denen, was, die, der, das, den, dem, des, deren, dessen, welche, welcher, als, ob, bis, seit, dass, um, zu, mit, von, für, in, im, an, am, auf, bei, beim, nach, aus, gegen, über, unter, durch, vor, zwischen, hinter, per, pro, zum, zur, vom, ohne, binnen, innerhalb, außerhalb, laut, gemäß, ins, ans, zwar, dabei, davon, danach, dann, bis dahin, dazu, dafür, daran, darin, gegenüber, neben
        stop: jemand, steht, standen, gestanden, liegen, lag, lagen, gelegen, gekommen, kam, gegeben, gab, genommen, gestellt, setzt, setzen, gesetzt, seiner, seines, ihres, moment, solange, einander, zusammen, wieder, ein, eine, einen, einem, einer, eines, ist, sind, war, waren, wurde, wurden, worden, wird, werden, sein, seine, seinen, seiner, seinem, gewesen, hat, haben, hatte, hatten, habe, sei, es, er, sie, wir, uns, unser, unsere, unseren, unserer, unserem, ihr, ihre, ihren, ihrer, ihrem, man, sich, dies, diese, dieser, dieses, diesen, diesem, jene, auch, noch, schon, bereits, immer, so, sehr, hier, dort, da, nun, jetzt, aktuell, derzeit, zurzeit, momentan, gegenwärtig, bisher, bislang, bis heute, bis jetzt, insgesamt, nämlich, mehr, etwa, sowie, je, auch wenn, gibt, geben, geht, gehen, macht, machen, lassen, bleibt, bleiben, kommt, kommen, steht, stehen, liegt, liegen, stellt, tag, tage, lang, nach wie vor, weiterhin, immer noch, noch immer, heute, bekommt, bekommen, bewegt, bewegten, läuft, laufen, lief, liefen, erscheinen, gehört, gehören, eigen, eigene, eigenen, selbst, wie, wo, wer, nur, erst, zudem, außerdem, ferner, weitere, weiteren, weiterer, zusätzlich, anderer, andere, anderen, solche, jeweilig, entsprechend, einschließlich, führt, führen, zeigt, zeigen, ergibt, betrifft, betroffen, beträgt, betragen, im, zu diesem tag, dauert, dauerte, gedauert, dauern, ab, los, hin, her, ans, rund, gut, pflicht, befindet, befinden, erfolgt, erfolgen, gleich, spätestens, entweder, eben, mal, zahl, höhe, stand, seiten, teil, mich, hätte, neu, lediglich, bloß, existiert, existieren, besteht, seitens, zusammen, gemeinsam, einzig, einzige, einzigen, einziger
        """;

    /// <summary>How bad: ladders, one family each; and pairs of opposites.</summary>
    public const string Weights = """
        severity.degree 5: kritisch, kritische, kritischen, schwerwiegend, gravierend, katastrophal, existenzbedrohend, existenziell, verheerend, massiv, drastisch, extrem, fatal, schwer, schwere, schweren
        severity.degree 4: erheblich, wesentlich, ernst, ernsthaft, hoch, hohe, hohen, hoher, bedeutend, beträchtlich, dringend, wichtig, stark, akut, blockierend, gefährlich, deutlich, inakzeptabel, empfindlich, alarmierend, groß, große, großen
        severity.degree 3: mittel, mittlere, moderat, relevant, spürbar, merklich, erhöht, teilweise
        severity.degree 2: gering, geringe, geringen, klein, kleine, kleiner, kleinere, kleineren, leicht, leichte, leichten, niedrig, begrenzt, beherrschbar, überschaubar, vertretbar, tragbar, vernachlässigbar, unwesentlich, geringfügig, bekannt, bekannte, bekannten, gewisse, harmlos, kosmetisch, üblich, überblickbar, hinnehmbar, verkraftbar, nennenswert, beachtenswert, pragmatisch, unerheblich, unkritisch, formal, theoretisch, unter kontrolle, im griff, im plan, im rahmen, wie erwartet, erwartungsgemäß
        severity.trouble 4: krise, katastrophe, desaster, zusammenbruch, datenpanne, datenleck, einbruch, kompromittierung, kompromittiert, zerstört, zerstörung, gestohlen, stehlen, diebstahl, totalverlust, totalausfall, eindringen, erpressung, sabotage, abgeflossen, datenabfluss
        severity.trouble 3: ausfall, ausfallen, ausgefallen, scheitern, versagen, stillstand, stilllegen, angriff, verloren, verlust, verlieren, verstoß, verletzung, verstoßen, fehlt, fehlen, still, nicht verfügbar, außer betrieb, blockiert, lahmgelegt, lahmlegen, bricht, gebrochen, betrug
        severity.trouble 2: vorfall, störung, störungen, gestört, mangel, schwäche, schwachstelle, lücke, sicherheitslücke, fehler, defekt, schaden, schäden, verzögerung, verzögern, verzug, verspätung, problem, unterbrechung, beschädigt, unversichert, unversichertes
        severity.trouble 1: ereignis, thema, angelegenheit, herausforderung, schwierigkeit, beeinträchtigung, beeinträchtigt, auswirkung, beobachtung, feststellung, auffälligkeit, abweichung, unannehmlichkeit, verbesserungspotenzial, verbesserungspotential, verbesserungsbedarf, optimierungspotenzial, optimierungsbedarf, einschränkung, eingeschränkt, handlungsbedarf, anpassung, angepasst, anpassen, restrisiko, ausbaufähig, verbesserungswürdig, optimierbar, verbesserungsfähig, fragestellung, engpass

        belittle: reibungen, feedback, lernerfahrung, optimieren, optimierung, feinschliff, nachjustieren, nachschärfen, im blick, auf dem radar, in klärung, wird geklärt, klärung, punktuell, nicht ideal, nicht optimal, suboptimal, unglücklich, unschön, sportlich, hürde, hürden, dialog, offene punkte, offene fragen, gute fortschritte, fortschritte, auf gutem weg, auf einem guten weg, kommt voran, kommen voran, aufmerksamkeit, gespräche, im gespräch, lernkurve, routine, routinemäßig, kosmetisch, beherrschbar, überschaubar, vertretbar, verkraftbar, vernachlässigbar, unerheblich, unkritisch, harmlos, verbesserungspotenzial, verbesserungspotential, verbesserungsbedarf, optimierungspotenzial, optimierungsbedarf, klärungsbedarf, gesprächsbedarf, abstimmungsbedarf, nachholbedarf, ausbaufähig, verbesserungswürdig, verbesserungsfähig, unter kontrolle, im griff, wie erwartet, erwartungsgemäß, nicht ungewöhnlich, anmerkungen, im gespräch, im austausch, im dialog, rückfragen, unannehmlichkeit, geringfügig, nennenswert, herausfordernd, herausforderung, anspruchsvoll, ambitioniert, hinnehmbar, unerfreulich

        opposite.move +1: steigen, anstieg, zunehmen, zunahme, wachsen, wuchs, erhöhen, erhöht, höher, teurer, verdoppeln, verschlechtern, mehr, zugenommen, gewachsen, nimmt zu, oberhalb, überschreiten, überschreitet
        opposite.move -1: weniger, sinken, fallen, gefallen, fällt, fiel, abnehmen, abnahme, verringern, reduzieren, reduziert, niedriger, senken, halbieren, verbessern, abgenommen, kürzen, gekürzt, kürzung, streichen, gestrichen, zurückgehen, zurückgegangen, rückgang, unterhalb, unterschreiten, billiger
        opposite.consent +1: genehmigen, genehmigt, zustimmen, zugestimmt, annehmen, angenommen, billigen, gebilligt, befürworten, freigeben, freizugeben, freigegeben, erlauben, bewilligen, bewilligt, bestätigen
        opposite.consent -1: ablehnen, abgelehnt, abzulehnen, verweigern, verweigert, zurückweisen, zurückgewiesen, verbieten, untersagen, untersagt
        opposite.outcome +1: gelingen, gelang, gelungen, bestehen, bestanden, erfolgreich, erreichen, erreicht, geschafft, abgeschlossen
        opposite.outcome -1: scheitern, gescheitert, misslingen, misslungen, verfehlt, verfehlen, fehlgeschlagen, fehlschlagen, abgebrochen, misslang
        opposite.state +1: offen, offene, ungelöst, ausstehend, unerledigt
        opposite.state -1: geschlossen, erledigt, behoben, gelöst, beseitigt, abgearbeitet, bereinigt
        opposite.valid +1: gültig, gültige, gültigen, aktiv
        opposite.valid -1: ungültig, abgelaufen, abgelaufene, gesperrt, gesperrte, widerrufen, deaktiviert, entzogen
        opposite.order +1: bevor, vor, vorher, zuvor
        opposite.order -1: nach, nachdem, danach
        opposite.time +1: pünktlich, fristgerecht, im plan, rechtzeitig
        opposite.time -1: verspätet, im verzug, verzögert, überfällig, zu spät
        opposite.whole +1: vollständig, total, komplett, ganz
        opposite.whole -1: teilweise, partiell, unvollständig
        opposite.inside +1: intern, interne, internen
        opposite.inside -1: extern, externe, externen
        opposite.worth +1: schlechter, schlecht, schlimmer
        opposite.worth -1: besser, gut
        opposite.most +1: höchste, größte, größter, meisten, maximal, längste
        opposite.most -1: niedrigste, kleinste, geringste, wenigsten, minimal, kürzeste
        opposite.speed +1: langsam, langsamer
        opposite.speed -1: schneller
        opposite.safety +1: verwundbar, ungeschützt, angreifbar
        opposite.safety -1: sicher, geschützt, gesichert, abgesichert
        opposite.presence +1: bleiben, verbleiben, bestehen, vorhanden, existiert, liegt vor, liegen vor, behalten, vorliegen
        opposite.presence -1: entfernen, entfernt, löschen, gelöscht, fehlt, fehlen
        opposite.deadline +1: einhalten, eingehalten, gehalten, rechtzeitig fertig, aufholen, holt auf
        opposite.deadline -1: verpassen, verfehlen, reißen, überschreiten
        opposite.strength +1: stark, robust, wirksam, ausreichend, angemessen, solide
        opposite.strength -1: schwach, unwirksam, unzureichend, mangelhaft
        opposite.insured +1: versichert
        opposite.insured -1: unversichert, unversichertes
        opposite.lasting +1: dauerhaft, endgültig, für immer, unwiederbringlich
        opposite.lasting -1: vorübergehend, zeitweise, temporär, vorläufig
        opposite.purpose +1: absichtlich, vorsätzlich
        opposite.purpose -1: versehentlich, irrtümlich, unabsichtlich
        opposite.extent +1: mehrheit
        opposite.extent -1: minderheit
        opposite.length +1: länger, lang
        opposite.length -1: kürzer, kurz
        opposite.include +1: enthalten, umfassen, einschließen
        opposite.include -1: ausschließen, ausgeschlossen
        opposite.running +1: starten, beginnen, fortsetzen, fortgesetzt
        opposite.running -1: stoppen, einstellen, eingestellt, abbrechen
        opposite.staff +1: besetzt, eingestellt, ernannt
        opposite.staff -1: unbesetzt, vakant, entlassen
        opposite.link +1: verbunden, eingeschaltet, aktiviert
        opposite.link -1: getrennt, abgeschaltet, deaktiviert, ausgeschaltet
        opposite.age +1: veraltet, alt, alte, alten
        opposite.age -1: aktuell, modern, neu, neue, neuen
        opposite.sign +1: verlust, negativ
        opposite.sign -1: gewinn, positiv
        opposite.reveal +1: öffentlich, veröffentlicht
        opposite.reveal -1: vertraulich, geheim
        opposite.permit +1: verpflichtend, vorgeschrieben, verbindlich, obligatorisch
        opposite.permit -1: freiwillig, optional, unverbindlich
        """;
}
