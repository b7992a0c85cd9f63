using System.Globalization;

namespace Concord.Papers;

/// <summary>A pack as slides, written into our template or the organization's own. Nothing overflows: what is long goes on on the next slide.</summary>
internal static class PackPptx
{
    private const double LargestTitle = 26;
    private const double SmallestTitle = 18;
    private const string NoFact = "No fact stands under these headings";

    private static readonly double[] _titleSizes = [26, 24, 22, 20, 18, 16, 14, 12];

    public static byte[] Of(BoardPack paper)
    {
        var template = PptxTemplate.Open(paper.Template ?? [.. PackPptxTemplate.File]);
        var content = new PackContent(paper);
        var (cover, parts) = (content.Cover, content.Parts);
        var slides = paper.IsBrief ? Pair(template, cover, parts) : Slides(template, cover, parts, annex: 99);
        slides = paper.IsBrief ? slides : Slides(template, cover, parts, slides.FindIndex(s => s.Part == PackContent.Annex) + 1);
        var footer = $"{cover.Kicker} · edition {paper.Pack.Edition.ToString(CultureInfo.InvariantCulture)} · not signed with a key";

        return template.Fill(slides, footer.Length > 110 ? $"{footer[..109]}…" : footer, PackWords.Plain(paper.Pack.Title), PackCopy.Of(paper));
    }

    private static List<PptxSlide> Slides(PptxTemplate template, PackCover cover, IReadOnlyList<PackPart> parts, int annex)
    {
        var slides = new List<PptxSlide>();
        var size = parts.Select(p => Titled(Numbered(p.Title), template.Content.Title, LargestTitle).Size).Where(s => s >= SmallestTitle).DefaultIfEmpty(LargestTitle).Min();
        slides.AddRange(CoverSlides(template, cover, annex));
        foreach (var part in Together(parts))
        {
            slides.AddRange(PartSlides(template, part.Id, part.Title, part.Blocks, size));
        }

        return slides;
    }

    /// <summary>The parts as slides show them: those that say only that nothing stands in them share one, after the facts and where the annex would begin.</summary>
    private static IEnumerable<PackPart> Together(IReadOnlyList<PackPart> parts)
    {
        var (front, back) = (parts.TakeWhile(p => !p.BeginsBack).ToList(), parts.SkipWhile(p => !p.BeginsBack).ToList());

        return [.. front.Where(p => !IsEmpty(p)), .. Shared(front), .. Shared(back), .. back.Where(p => !IsEmpty(p))];
    }

    private static IEnumerable<PackPart> Shared(IEnumerable<PackPart> parts) => parts.Where(IsEmpty).ToList() switch
    {
        { Count: < 2 } few => few,
        var many when many.SelectMany(p => p.Blocks).Distinct().Count() == 1 => [new PackPart(many[0].Id, NoFact, [.. many.Select(p => new PackLine(p.Title))])],
        var many => [new PackPart(many[0].Id, NoFact, [.. many.SelectMany(p => p.Blocks.Prepend(new PackLine(p.Title) { IsStrong = true }))])],
    };

    private static bool IsEmpty(PackPart part) => part.Blocks.All(b => b is PackLine);

    /// <summary>A brief: the facts on one slide, what was withheld, who signed and the seal on the other.</summary>
    private static List<PptxSlide> Pair(PptxTemplate template, PackCover cover, IReadOnlyList<PackPart> parts)
    {
        PackBlock pointer = new PackLine(cover.HasWithheld ? $"{cover.Withheld}: see the end of this brief" : cover.Withheld) { IsStrong = cover.HasWithheld };
        var rows = cover.Rows.Select(r => (PackBlock)new PackLine($"{r.Name}: {r.Words}", IsQuiet: true));
        var withheld = parts.Where(p => p.Id == PackContent.Annex).ToList();
        var rest = parts.Skip(1).SelectMany(p => p.Blocks).ToList();

        var (front, back) = SlidePager.Pair(
            template.Content.Body,
            [pointer, .. parts[0].Blocks],
            [.. rest.SkipLast(1), new PackLine(cover.Title, IsQuiet: true), .. rows, new PackLine(cover.Note, IsQuiet: true), .. rest.TakeLast(1)]);

        return
        [
            .. Laid(template, "must-reach", cover.Headline, front),
            .. Laid(template, PackContent.Annex, withheld.Count > 0 ? withheld[0].Title : "This edition", back),
        ];
    }

    /// <summary>The finding, what was withheld and who signed; the rest on a slide of its own where it does not fit.</summary>
    private static IEnumerable<PptxSlide> CoverSlides(PptxTemplate template, PackCover cover, int annex)
    {
        var place = template.Cover.Body;
        var pointer = cover.HasWithheld ? string.Create(CultureInfo.InvariantCulture, $"{cover.Withheld}: annex, slide {annex}") : cover.Withheld;
        var first = new List<PptxParagraph> { new(cover.Title, 18, 0), new(pointer, 18, 8) { IsBold = cover.HasWithheld }, new(cover.Kicker, 12, 10) { IsPale = true } };
        var rows = cover.Rows.Select((r, i) => new PptxParagraph($"{r.Name}: {r.Words}", 12, i == 0 ? 10 : 3)).Append(new PptxParagraph(cover.Note, 11, 10) { IsPale = true }).ToList();
        var fits = first.Concat(rows).Sum(p => p.Height(place.TextWidth)) <= place.TextHeight;
        var (title, size, rest) = Titled(cover.Headline, template.Cover.Title, 34);
        var missing = cover.Rows.Where(r => r.Name == "Not signed").Select(r => new PptxParagraph($"{r.Name}: {r.Words}", 12, 3));
        yield return new PptxSlide(title, size, fits ? [.. first, .. rows] : Shrunk([.. first, .. missing], place)) { IsCover = true };
        if (!fits || rest is not null)
        {
            var told = cover.Rows.Select(r => (PackBlock)new PackLine($"{r.Name}: {r.Words}"));
            foreach (var slide in PartSlides(template, "edition", "This edition", [.. rest is null ? Array.Empty<PackBlock>() : [new PackLine(rest)], .. told, new PackLine(cover.Title), new PackLine(cover.Note, IsQuiet: true)], LargestTitle))
            {
                yield return slide;
            }
        }
    }

    /// <summary>The same in smaller letters until it fits.</summary>
    private static List<PptxParagraph> Shrunk(List<PptxParagraph> paragraphs, PptxPlace place)
    {
        while (paragraphs.Sum(p => p.Height(place.TextWidth)) > place.TextHeight && paragraphs.Any(p => p.Size > 9))
        {
            paragraphs = [.. paragraphs.Select(p => p with { Size = Math.Max(9, p.Size - 1), Before = p.Before / 2 })];
        }

        return paragraphs;
    }

    private static IEnumerable<PptxSlide> PartSlides(PptxTemplate template, string id, string heading, IReadOnlyList<PackBlock> blocks, double largest)
    {
        var whole = Titled(Numbered(heading), template.Content.Title, largest).Whole;

        return Laid(template, id, heading, SlidePager.Of(template.Content.Body, whole is null ? blocks : [new PackLine(heading), .. blocks]), largest);
    }

    private static IEnumerable<PptxSlide> Laid(PptxTemplate template, string id, string heading, IReadOnlyList<SlidePage> pages, double largest = LargestTitle)
    {
        var (title, size, whole) = Titled(Numbered(heading), template.Content.Title, largest);
        var shown = whole is null ? heading : title;

        return pages.Select((page, i) => new PptxSlide(
            pages.Count == 1 ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} ({i + 1} of {pages.Count})"),
            size,
            page.Paragraphs)
        { Part = i == 0 ? id : "", Table = page.Table });
    }

    /// <summary>A title with room for the number of its slide among several.</summary>
    private static string Numbered(string title) => $"{title} (99 of 99)";

    /// <summary>A title as large as fits; where none does, its beginning and the whole of it.</summary>
    private static (string Title, double Size, string? Whole) Titled(string text, PptxPlace place, double largest)
    {
        bool Fits(string title, double size) => new PptxParagraph(title, size, 0) { IsHeadingFace = true, IsBold = true }.Height(place.TextWidth) <= place.TextHeight;
        foreach (var size in _titleSizes.Prepend(largest).Where(s => s <= largest && Fits(text, s)))
        {
            return (text, size, null);
        }

        var cut = text;
        while (cut.Length > 8 && !Fits($"{cut}… (99 of 99)", _titleSizes[^1]))
        {
            cut = cut[..(cut.Length * 9 / 10)];
        }

        return ($"{(char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut).TrimEnd()}…", _titleSizes[^1], text);
    }

    /// <summary>A side's mark with its colour.</summary>
    public static (string Glyph, string? Colour) Mark(Party? by) => (PackWords.Mark(by), by switch { Party.Cio => "1B5A9C", Party.Ciso => "A8480A", _ => null });
}
