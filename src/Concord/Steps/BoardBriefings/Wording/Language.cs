namespace Concord.Steps;

/// <summary>The languages whose words are known.</summary>
internal enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,
}

/// <summary>Tells the language of a text by its small words.</summary>
internal static class Languages
{
    private static readonly HashSet<string> _english = [.. ("the of and to is are for with not by has have were at on be been cannot or from its our their this that which we no an a as than it " +
        "since until without all every more must may can could should than they who within there").Split(' ')];

    private static readonly HashSet<string> _german = [.. ("der die das und ist sind nicht von zu mit für auf im den dem ein eine einen einer kein keine wird werden bis bei des zum zur wir hat haben " +
        "am als nach über noch ohne kann können wurde wurden seit aus um vor sich es auch nur bereits oder dass wenn weil sowie je pro binnen rund etwa alle keiner muss soll liegt fehlt fehlen").Split(' ')];

    /// <summary>The language of a text; <paramref name="otherwise"/> where nothing tells.</summary>
    public static Language Of(string text, Language otherwise = Language.English)
    {
        var (english, german) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" .,;:()|/\""))
        {
            var word = text[range].ToLowerInvariant();
            var isNumbering = word.Length == 1 && range.End.Value < text.Length && text[range.End.Value] == ')';
            english += _english.Contains(word) && !isNumbering ? 1 : 0;
            german += _german.Contains(word) ? 1 : 0;
            german += word.AsSpan().ContainsAny("äöüß") ? 1 : 0;
            if (english + german > 200)
            {
                break;
            }
        }

        return english == german ? otherwise : english > german ? Language.English : Language.German;
    }
}
