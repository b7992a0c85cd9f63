using System.Globalization;
using Concord.Evidence;
using Concord.Steps;

namespace Concord.Cli;

/// <summary>A deck check as lines of a terminal.</summary>
internal static class BriefingCheckLines
{
    private const int WidestId = 16;

    public static IEnumerable<string> Of(DeckCheck check, IReadOnlyList<SealedFact> facts)
    {
        var texts = facts.ToDictionary(f => f.Id, f => f.Text, StringComparer.Ordinal);
        var width = Math.Min(WidestId, facts.Count == 0 ? 0 : facts.Max(f => f.Id.Length));
        yield return Headline(check);
        yield return string.Empty;
        foreach (var finding in check.Facts)
        {
            yield return $"{Glyph(finding.Change)} {Word(finding.Change),-9}  {finding.Id.PadRight(width)}  {(finding.Level == FactLevel.MustReach ? "must reach" : "supporting")}  {Place(finding)}";
            foreach (var line in Detail(finding, texts[finding.Id]))
            {
                yield return $"             {line}";
            }
        }

        foreach (var gap in check.Deck.Gaps.Select(g => $"? {g.Reason}").Concat(check.Deck.Remarks.Select(r => $"i {r}")).Prepend(string.Empty))
        {
            yield return gap;
        }
    }

    private static string Headline(DeckCheck check)
    {
        var must = check.Facts.Where(f => f.Level == FactLevel.MustReach).ToList();
        var unread = must.Count(f => f.MayStandUnread);

        return string.Create(CultureInfo.InvariantCulture, $"{check.Deck.Name}: of {must.Count} facts that must reach the board, {check.Missing} not found, {check.Softened} softened")
            + (unread > 0 ? $"; {unread} may stand where nothing could be read." : ".");
    }

    private static IEnumerable<string> Detail(FactFinding finding, string stated)
    {
        if (finding.Why.Length > 0)
        {
            yield return finding.Why;
        }

        if (finding.Change == FactChange.Unchanged)
        {
            yield break;
        }

        yield return $"sealed:    {stated}";
        if (finding.Text is { } text)
        {
            yield return $"presented: {text}";
        }

        foreach (var difference in finding.Differences)
        {
            yield return $"  {Kind(difference.Kind)}: {difference.Stated ?? "nothing"} → {difference.Presented ?? "nothing"}";
        }
    }

    private static string Place(FactFinding finding) => finding.Place is { } place
        ? (finding.Change is (FactChange.Removed or FactChange.Blocked) ? $"nearest: {DeckWords.Where(place)}" : DeckWords.Where(place))
        : "nowhere";

    private static string Glyph(FactChange change) => change switch
    {
        FactChange.Unchanged => "✓",
        FactChange.Reworded => "≈",
        FactChange.Moved => "→",
        FactChange.Softened => "▽",
        _ => "✗",
    };

    private static string Word(FactChange change) => change switch
    {
        FactChange.Removed or FactChange.Blocked => "missing",
        _ => change.ToString().ToLowerInvariant(),
    };

    private static string Kind(DifferenceKind kind) => kind.ToString().ToLowerInvariant();
}
