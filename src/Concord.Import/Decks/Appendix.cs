using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>Tells a title that opens an appendix from one that only speaks of backups or reserves.</summary>
internal static partial class Appendix
{
    /// <summary>Whether a title, or the name of a group of slides, opens an appendix: "Appendix B: figures", "Backup slides", "Anhang".</summary>
    public static bool IsTitle(string? title) => title is { Length: < 200 } && (Named().IsMatch(title) || Bare().IsMatch(title));

    /// <summary>Words that mean nothing else: a letter, a number and a name may follow.</summary>
    [GeneratedRegex(@"^\W*(?:[0-9]+(?:\.[0-9]+)*\.?\s+|[A-Z][.)]\s+)?(?:the\s+)?(?:appendix|appendices|annex|annexes|annexure|anhang|anhänge)(?:\s+(?:[A-Z]|[0-9]{1,3}|[IVX]{1,5})|\s+of(?:\s+\w+){1,3})?\W*(?:[:.–—|-]\s*.*|\(.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();

    /// <summary>Words that also mean other things: nothing else may stand there.</summary>
    [GeneratedRegex(@"^\W*(?:[0-9]+(?:\.[0-9]+)*\.?\s+)?(?:back-?\s?ups?|reserve|anlagen?(?:\s+(?:[A-Z]|[0-9]{1,3}))?|(?:back-?\s?up|reserve|zusatz|ergänzungs|ergänzende|supplementary|supplemental|supporting|additional)[\s-]*(?:slides?|pages?|folien?|seiten?|materials?|unterlagen?|information|informationen))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare();
}
