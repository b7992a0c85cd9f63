namespace Concord.Steps;

/// <summary>A word without its endings: rough, small and the same for every form of most words.</summary>
internal static class Stem
{
    private static readonly Dictionary<string, string> _irregular = Pairs(
        "lose lost losing loses loss losses, steal stole stolen theft thefts, pay paid payment payments, build built, find found, hold held, leave left, rise rose risen, fall fell fallen, grow grew grown growth," +
        "break broke broken, send sent, meet met, keep kept, spend spent, take took taken, know known knew, begin began begun, choose chose chosen, decide decision decisions decided," +
        "fail failure failures failed failing, prove proven proof proved, give gave given, get got, run ran, cut, buy bought, write wrote written, tell told, recover recovery recovered recovering," +
        "sign signature signatures signed, sell sold, deliver delivery delivered deliveries, access accesses accessed accessing, approve approval approved approvals, renew renewal renewed," +
        "propose proposal proposed, refuse refusal refused, assess assessment assessed, terminate termination terminated, maintain maintenance, able ability, available availability," +
        "reside resident, succeed success successful successfully succeeded, comply compliance compliant complies, depend dependency dependent dependence, expire expiry expired expiration, stand stood, speak spoke spoken, hear heard, draw drew drawn, drive drove driven, win won, think thought, bring brought, catch caught, seek sought, feel felt, freeze froze frozen freezing, hide hid hidden, lend lent, mean meant, shrink shrank shrunk," +
        "sink sank sunk, split, spread, strike struck, tear tore torn, understand understood, withdraw withdrew withdrawn withdrawal, deal dealt, bear bore borne, become became, burn burnt, teach taught, throw threw thrown, arrive arrival arrived, remove removal removed, store storage stored, close closure closed closing," +
        "expose exposure exposed, disclose disclosure disclosed, invest investment invested, use usage used using, short shortage, solve solution solved, resolve resolution resolved, extend extension extended, expand expansion, intrude intrusion intruder, reduce reduction reduced, produce production produced," +
        "introduce introduction introduced, destroy destruction destroyed, detect detection detected, retain retention retained, require requirement required, cancel cancellation cancelled, explain explanation, notify notification notified, verify verification verified, certify certification certified certificate," +
        "identify identification identified, apply application applied, publish publication published, complain complaint complained complaints, absent absence, exist existence existed, resist resistance, accept acceptance accepted, perform performance performed, rely reliance reliant relied, respond response responded," +
        "discover discovery discovered, enter entry entered, permit permission permitted, conclude conclusion, suspend suspension suspended, connect connection connected, reject rejection rejected, prevent prevention prevented, acquire acquisition acquired, depart departure departed, receive receipt received," +
        "ready readiness, safe safety, weak weakness, strong strength, long length, high height, grow grows, choose choice chosen, advise advice advised, defend defence defense, postpone postponement, strand stranded stranding, analyse analyze analysis analysed," +
        "forbid forbade forbidden, overrun overran overrunning, withhold withheld withholding, undertake undertook undertaken undertaking, foresee foresaw foreseen, lay laid, wear wore worn, fly flew flown, shake shook shaken, sweep swept, slide slid, bind bound, grind ground, stick stuck, fight fought," +
        "shoot shot, beat beaten, blow blew blown, overcome overcame, mislead misled, feed fed, flee fled, overwrite overwrote overwritten, hang hung, lean leant, learn learnt, spoil spoilt, swing swung, wind wound, overtake overtook overtaken, arise arose arisen, exceed excess, refer referral, breach breached breaches");

    private static readonly Dictionary<string, string> _unregelmäßig = Pairs(
        "steig stieg steigt gestiegen steigen anstieg stiegen, sink sank sinkt gesunken sinken sanken, fall fiel fällt gefallen fallen fielen, ausfall ausfiel ausgefallen ausfallen ausfällt ausfälle ausfalls, verlier verloren verlor verlust verluste verlieren verlorengegangen," +
        "geh ging gegangen geht gehen, lad lud geladen laden, stehl gestohlen stahl stehlen diebstahl, brech brach gebrochen, entscheid entschieden entscheidung entscheiden entschied, find fand gefunden finden," +
        "bring brachte gebracht bringen, schließ geschlossen schloss schließen schließung, verschieb verschoben verschieben verschob, beginn begann begonnen beginnen, gelt gilt gelten gültig, lieg lag liegt liegen lagen," +
        "brauch brauchten gebraucht braucht brauchen, betrieb betreiben betreibt, scheiter scheiterte gescheitert scheitern, trag trägt tragen getragen, überschreit überschritten überschreitet überschreitung," +
        "ablös abgelöst ablösung ablösen abzulösen, halt hielt gehalten hält halten, zugesagt zusage zusagen, vorgeschrieben vorschrift, bekomm bekam bekommen bekommt, erhalt erhielt erhalten erhält, nehm nahm genommen," +
        "besitz besitzt besitzen besaß, test getestet testen tests, prüf geprüft prüfen prüfung prüfungen geprüfter geprüfte, übernahm übernahme übernehmen übernommen, stillleg stilllegen stillgelegt stillstand," +
        "biet bot geboten, verlier verlieren verliert, sperr gesperrt gesperrte, kürz gekürzt kürzte kürzung kürzen, überprüf überprüft, angriff angreifer angriffe angegriffen, verfüg verfügbar verfügbarkeit, verzögerung verzögert verzögern," +
        "erreich erreicht erreichte erreichen, lauf läuft laufen lief gelaufen, verschlüssel verschlüsselt verschlüsselung, kost kostet kostete kosten gekostet, schreib schrieb geschrieben");

    private static readonly (string Past, string Present)[] _present = [.. ("nommen nehm, nahm nehm, nahmen nehm, gangen geh, ging geh, gingen geh, fiel fall, fielen fall, hielt halt, hielten halt, sprochen sprech, sprach sprech, brochen brech, brach brech, troffen treff, traf treff, " +
        "worfen werf, warf werf, holfen helf, boten biet, zogen zieh, zog zieh, schoben schieb, schob schieb, schlossen schliess, schloss schliess, wiesen weis, wies weis, schrieben schreib, schrieb schreib, trieben treib, trieb treib, stiegen steig, stieg steig, griffen greif, griff greif, " +
        "litten leid, schnitten schneid, schieden scheid, schied scheid, liess lass, liessen lass, bracht bring, brachte bring, brachten bring, dacht denk, dachte denk, wusst wiss, wusste wiss, kannt kenn, kannte kenn, nannt nenn, nannte nenn, sandt send, sandte send, loren lier, lor lier, " +
        "worben werb, blieben bleib, blieb bleib, liehen leih, sunken sink, sank sink, sanken sink, standen steh, stand steh, setzte setz, setzt setz, traten tret, trat tret, kamen komm, kam komm, gaben geb, gab geb, funden find, fanden find, fand find, bunden bind, lud lad, luden lad, wuchs wachs")
        .Split(',').Select(p => p.Trim().Split(' ')).Select(p => (p[0], p[1])).OrderByDescending(p => p.Item1.Length)];

    private static readonly string[] _separable = ["wiederher", "wieder", "ab", "an", "auf", "aus", "ein", "vor", "zu", "her", "hin", "weg", "nach", "um", "durch", "fest", "bereit", "still", "frei"];

    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word, Language language) => language == Language.English ? English(word) : German(word);

    private static string English(string word)
    {
        if (_irregular.TryGetValue(word, out var known))
        {
            return known;
        }

        if (word.Length <= 3)
        {
            return word;
        }

        var w = word.Replace("isation", "ization", StringComparison.Ordinal).Replace("ise", "ize", StringComparison.Ordinal);
        if (w.EndsWith("ies", StringComparison.Ordinal) && w.Length > 4)
        {
            w = w[..^3] + "y";
        }
        else if (w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("xes", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) || w.EndsWith("shes", StringComparison.Ordinal))
        {
            w = w[..^2];
        }
        else if (w[^1] == 's' && w[^2] is not ('s' or 'u' or 'i'))
        {
            w = w[..^1];
        }

        if (_irregular.TryGetValue(w, out known))
        {
            return known;
        }

        foreach (var ending in (ReadOnlySpan<string>)["ization", "ation", "ition", "ment", "ness", "ingly", "edly", "ally", "ing", "ion", "ily", "ly", "ied", "ed", "al"])
        {
            if (w.EndsWith(ending, StringComparison.Ordinal) && w.Length - ending.Length >= (ending is "al" or "ion" ? 4 : 3))
            {
                w = w[..^ending.Length];
                if (w.Length > 3 && w[^1] == w[^2] && w[^1] is not ('s' or 'l' or 'e'))
                {
                    w = w[..^1];
                }

                break;
            }
        }

        while (w.Length > 3 && w[^1] is 'e' or 'y' or 'i' && w.Length > 3)
        {
            w = w[..^1];
        }

        return _irregular.TryGetValue(w, out known) ? known : w;
    }

    private static string German(string word)
    {
        if (_unregelmäßig.TryGetValue(word, out var known))
        {
            return known;
        }

        var w = word.Replace("ß", "ss", StringComparison.Ordinal).Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');
        if (w.Length <= 4)
        {
            return w;
        }

        w = Present(WithoutPast(w));
        foreach (var ending in (ReadOnlySpan<string>)["ungen", "ung", "heiten", "heit", "keiten", "keit"])
        {
            if (w.EndsWith(ending, StringComparison.Ordinal) && w.Length - ending.Length >= 4)
            {
                return w[..^ending.Length];
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["eten", "etes", "eter", "ete", "ten", "tes", "ter", "tem", "test", "et", "te", "ern", "en", "em", "er", "es", "st", "t", "e", "n", "s"])
        {
            if (w.EndsWith(ending, StringComparison.Ordinal) && w.Length - ending.Length >= 4)
            {
                w = w[..^ending.Length];
                break;
            }
        }

        return w.Length > 5 && w[^1] is 'e' or 'n' or 's' or 't' && w.Length > 5 ? w[..^1] : w;
    }

    // angenommen → annehm, verschoben → verschieb: the vowels of the past.
    private static string Present(string w)
    {
        foreach (var (past, present) in _present)
        {
            if (w.EndsWith(past, StringComparison.Ordinal))
            {
                return w[..^past.Length] + present;
            }
        }

        return w;
    }

    // geprüft → prüft, abgelehnt → ablehnt, wiederherzustellen → wiederherstellen.
    private static string WithoutPast(string w)
    {
        if (w.Length >= 7 && w.StartsWith("ge", StringComparison.Ordinal) && w[^1] is 't' or 'n' && w.Length >= 7 && w.StartsWith("ge", StringComparison.Ordinal))
        {
            return w[2..];
        }

        foreach (var prefix in _separable)
        {
            if (w.StartsWith(prefix, StringComparison.Ordinal) && w.Length > prefix.Length + 5 && w.AsSpan(prefix.Length, 2) is "ge" or "zu" && w.Length > prefix.Length + 5)
            {
                return prefix + w[(prefix.Length + 2)..];
            }
        }

        return w;
    }

    private static Dictionary<string, string> Pairs(string groups) => groups.Split(',')
        .Select(g => g.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(g => g.Select(w => (Word: w, Stem: g[0])))
        .DistinctBy(p => p.Word).ToDictionary(p => p.Word, p => p.Stem, StringComparer.Ordinal);
}
