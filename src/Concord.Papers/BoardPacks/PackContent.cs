using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>The words of a pack: its first page, then facts, annex, difference, figures and seal.</summary>
internal sealed partial class PackContent(BoardPack paper)
{
    private readonly BriefingPack _pack = paper.Pack;

    /// <summary>The name of the annex, by which the first page points at it.</summary>
    public const string Annex = "annex";

    public string Forum => PackWords.Plain(paper.ForumName ?? _pack.Forum);

    /// <summary>The forum within a sentence.</summary>
    private string TheForum => paper.ForumName is null ? $"forum {Forum}" : Forum.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? Forum : $"the {Forum}";

    public PackCover Cover => new(
        $"{(paper.IsBrief ? "Brief" : "Board pack")} · {Forum}{(_pack.MeetsAt is { } at ? $" · {Day(at)}" : "")}",
        Headline,
        PackWords.Plain(_pack.Title),
        Withheld,
        _pack.Annex.Count > 0,
        [.. CoverRows()],
        $"Not signed with a key: each act was recorded under the seat that was chosen on the page. ● marks the CIO’s facts, ◆ the CISO’s; “must reach” means that the author says the forum needs the fact.{(paper.IsBrief || paper.Headings.Source.Length == 0 ? "" : $" {paper.Headings.Source}")}");

    /// <summary>All parts after the first page.</summary>
    public IReadOnlyList<PackPart> Parts => paper.IsBrief
        ? new PackBrief(paper).Parts
        : [.. FactParts(), AnnexPart(), .. _pack.Replaces is null ? Array.Empty<PackPart>() : [new PackChanges(paper).Part], FiguresPart(), new PackSealWords(paper).Part];

    /// <summary>A fact as it stands in the pack.</summary>
    public PackStatement Statement(BriefingFact fact) => new(
        fact.Author,
        $"{(fact.Level == FactLevel.MustReach ? "must reach" : "supporting")} · {PackWords.Plain(fact.Id)}",
        PackWords.Plain(fact.Text),
        [.. Figure(fact.Text, fact.Value, fact.Unit), .. Told(fact.Figures)]);

    /// <summary>A reserved fact with all that was said about it.</summary>
    public PackStatement Reserved(ReservedFact reserved) => new(
        reserved.Author,
        $"withheld by {PackWords.Seat(reserved.WithheldBy)} · {PackWords.Plain(reserved.Fact)}",
        PackWords.Plain(reserved.Text),
        [
            .. Figure(reserved.Text, reserved.Value, reserved.Unit),
            .. Told(reserved.Figures),
            $"Withheld by {PackWords.Seat(reserved.WithheldBy)} on {Time(reserved.At)}: {PackWords.Done(reserved.Change)}.",
            PackWords.Plain(reserved.Reason) is { Length: > 0 } reason ? $"Reason given: {reason}" : "No reason was given.",
            PackWords.Plain(reserved.Note) is { Length: > 0 } note ? $"Minority note of the {PackWords.Name(reserved.Author)}: {note}" : $"The {PackWords.Name(reserved.Author)} added no minority note.",
            $"SHA-256 of the fact as its author worded it: {reserved.Digest}",
        ])
    { IsReserved = true };

    private string Headline
    {
        get
        {
            var must = _pack.Facts.Count(f => f.Level == FactLevel.MustReach);
            var facts = (_pack.Facts.Count, must) switch
            {
                (0, _) => $"No fact for {TheForum}",
                ( > 0, 0) => $"{Figures.Capital(PackWords.Facts(_pack.Facts.Count))} for {TheForum}",
                (1, 1) => $"One fact for {TheForum} that must reach it",
                var (all, some) when all == some => $"{Figures.Capital(PackWords.Facts(all))} for {TheForum}, all of which must reach it",
                var (all, some) => $"{Figures.Capital(PackWords.Facts(all))} for {TheForum}, {Figures.Count(some)} of which must reach it",
            };

            return _pack.Annex.Count == 0 ? facts : $"{facts}; {Figures.Count(_pack.Annex.Count)} must-reach {(_pack.Annex.Count == 1 ? "fact was" : "facts were")} withheld";
        }
    }

    private string Withheld => _pack.Annex.Count == 0
        ? "No must-reach fact was withheld."
        : string.Create(CultureInfo.InvariantCulture, $"{_pack.Annex.Count} must-reach {(_pack.Annex.Count == 1 ? "fact was" : "facts were")} withheld");

    private IEnumerable<(string Name, string Words)> CoverRows()
    {
        yield return ("Forum", Forum);
        if (_pack.MeetsAt is { } meets)
        {
            yield return ("Meets", Time(meets));
        }

        yield return ("Edition", $"{_pack.Edition.ToString(CultureInfo.InvariantCulture)}{(_pack.Replaces is { } old ? $", replaces {PackWords.Plain(old)}" : "")}");
        yield return ("Published", $"{Time(_pack.PublishedAt)}, by {PackWords.Seat(_pack.PublishedBy)}");
        foreach (var signature in _pack.Signatures)
        {
            yield return ("Signed", $"{PackWords.Mark(signature.By.ToParty())} {PackWords.Name(signature.By.ToParty())} on {Time(signature.At)}");
        }

        foreach (var missing in _pack.Missing)
        {
            yield return ("Not signed", $"{PackWords.Mark(missing.ToParty())} {PackWords.Name(missing.ToParty())}: this signature is missing");
        }
    }

    private IEnumerable<PackPart> FactParts()
    {
        var titles = _pack.Sections.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => PackWords.Plain(s.Title));
        var placed = _pack.Facts.ToLookup(fact => fact.Section is { } id && titles.TryGetValue(id, out var title) ? paper.Headings.Of(id, title)?.Id ?? $"section-{id}" : "facts");
        foreach (var heading in paper.Headings.All)
        {
            yield return new PackPart(heading.Id, heading.Heading, placed.Contains(heading.Id)
                ? [.. placed[heading.Id].Select(Statement)]
                : [new PackLine("No fact was submitted under this heading.")]);
        }

        foreach (var section in _pack.Sections.Where(s => placed.Contains($"section-{s.Id}")))
        {
            yield return new PackPart($"section-{section.Id}", titles[section.Id], [.. placed[$"section-{section.Id}"].Select(Statement)]);
        }

        if (placed.Contains("facts") || (_pack.Facts.Count == 0 && paper.Headings.All.Count == 0))
        {
            yield return new PackPart("facts", _pack.Sections.Count == 0 ? "Facts" : "Facts of no section", placed.Contains("facts")
                ? [.. placed["facts"].Select(Statement)]
                : [new PackLine("No fact was submitted.")]);
        }
    }

    private PackPart AnnexPart() => new(Annex, "Annex of reserved facts", _pack.Annex.Count == 0
        ? [new PackLine("No must-reach fact was withheld. A fact that must reach the forum in its author’s eyes and is left out, presented weaker or kept from being presented without the author’s agreement would stand here.")]
        :
        [
            new PackLine($"What follows must reach {TheForum} in its author’s eyes and was withheld without the author’s agreement. It stands here in the author’s words, with the reason given and the author’s minority note."),
            .. _pack.Annex.Select(Reserved),
        ])
    { BeginsBack = true };

    private PackPart FiguresPart()
    {
        var grid = PackFigures.Grid(_pack, paper.Zone);

        return new PackPart("figures", "Appendix of figures", grid.Rows.Count == 0
            ? [new PackLine("No fact rests on a frozen figure.")]
            : [new PackLine("Each figure as it read when its fact was written; it does not move afterwards.", IsQuiet: true), grid]);
    }

    /// <summary>The figure that was given beside the words, where the words do not say it themselves: "310000" stands in "EUR 310,000".</summary>
    private static IEnumerable<string> Figure(string text, string? value, string? unit) => value is null || $" {Bare(text)} ".Contains($" {Bare(value)} ", StringComparison.Ordinal)
        ? []
        : [$"In figures: {PackWords.Plain($"{value} {unit}")}."];

    private static string Bare(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Thousands().Replace(word.Trim('.', ',', ';', ':', '%', '(', ')'), "")).Where(word => word.Length > 0));

    [GeneratedRegex(@"(?<=\d),(?=\d{3}(\D|$))")]
    private static partial Regex Thousands();

    private IEnumerable<string> Told(IEnumerable<FrozenFigure> figures) => figures.Select(f => $"{PackWords.Plain(f.Name)}: {PackFigures.Value(f)}, read on {Day(f.At)}.");

    private string Day(Moment at) => PackWords.Day(at, paper.Zone);

    private string Time(Moment at) => PackWords.Time(at, paper.Zone);
}
