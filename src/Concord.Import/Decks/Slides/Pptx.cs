using System.Xml.Linq;
using Concord.Evidence;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads a presentation (ECMA-376 PresentationML): its slides in the order they are shown, and all the text that belongs to them.</summary>
internal sealed class Pptx
{
    private const int MostShapes = 5000;

    private readonly OfficeParts _file;
    private readonly Gathered _gathered;
    private readonly XElement _presentation;
    private readonly HashSet<string> _drawn = new(StringComparer.OrdinalIgnoreCase);

    private Pptx(OfficeParts file, Gathered gathered, XElement presentation) => (_file, _gathered, _presentation) = (file, gathered, presentation);

    /// <summary>Reads all slides.</summary>
    /// <exception cref="RefusedFileException">It holds none, too many, or a part of it can't be read.</exception>
    public static void Read(OfficeParts file, string main, Gathered gathered)
    {
        gathered.IsSlides = true;
        var presentation = file.Read(main)!;
        var slides = presentation.One("sldIdLst").All("sldId").ToList();
        if (slides.Count is 0 or > Gathered.MostPages)
        {
            throw new RefusedFileException(slides.Count == 0
                ? "The file holds a presentation without a slide; save the one that was presented again."
                : $"The file holds {slides.Count} slides, and at most {Gathered.MostPages} are read; save the slides that were presented as a file of their own and check that.");
        }

        var pptx = new Pptx(file, gathered, presentation);
        var backup = pptx.InAppendix();
        var isShown = pptx.Shown(main);
        foreach (var (slide, number) in slides.Select((s, i) => (s, i + 1)))
        {
            var part = file.Relation(main, slide.Link("id"))?.Target;
            pptx.ReadSlide(part, backup.Contains(slide.Get("id") ?? ""), isShown(slide, number));
        }
    }

    /// <summary>The ids of slides that PowerPoint's own list of sections puts into an appendix.</summary>
    private HashSet<string> InAppendix() =>
        [.. _presentation.Within("section").Where(s => Appendix.IsTitle(s.Get("name"))).SelectMany(s => s.Within("sldId")).Select(s => s.Get("id")).OfType<string>()];

    /// <summary>Whether a slide is in the range, or in the custom show, that the presentation is set to show; all are where it sets none.</summary>
    private Func<XElement, int, bool> Shown(string main)
    {
        var set = _file.Read(_file.Target(main, "presProps")).One("showPr");
        if (set.One("custShow").Get("id") is { } id && _presentation.One("custShowLst").All("custShow").FirstOrDefault(s => s.Get("id") == id) is { } show)
        {
            HashSet<string?> shown = [.. show.One("sldLst").All("sld").Select(s => s.Link("id"))];

            return (slide, _) => shown.Contains(slide.Link("id"));
        }

        return set.One("sldRg") is { } range && range.Number("st") is { } first && range.Number("end") is { } last ? (_, number) => number >= first && number <= last : (_, _) => true;
    }

    private void ReadSlide(string? part, bool isAppendix, bool isShown)
    {
        if (part is null || _file.Read(part) is not { } slide)
        {
            _gathered.Turn(null, isAppendix);
            _gathered.Miss("No slide in the file");

            return;
        }

        var scene = new SlideScene(_file, part, slide, _presentation);
        if (scene.Shapes.Count > MostShapes)
        {
            throw new RefusedFileException($"The file holds {scene.Shapes.Count} shapes on slide {_gathered.Page + 1}, and at most {MostShapes} are read; save the slides that were presented without their drawings.");
        }

        _gathered.Turn(Title(scene), isAppendix, !isShown || slide.Get("show") is "0" or "false" || Timing.IsFleeting(slide));
        var reader = new SlideReader(_file, part, scene, Timing.Of(slide), _gathered);
        reader.Read();
        Margins(scene);
        Beside(part);
        reader.Judge(slide);
    }

    /// <summary>The title of a slide; where it has no place for one, a topmost line that opens an appendix is taken for it.</summary>
    private static string? Title(SlideScene scene)
    {
        var titled = scene.Shapes.Where(s => scene.Role(s) is "title" or "ctrTitle").Select(Line).FirstOrDefault(t => t.Length > 0);
        var topmost = scene.Shapes.Where(s => s.Box is not null && Line(s).Length > 0).MinBy(s => s.Box!.Value.Top);

        return titled ?? (topmost is not null && Appendix.IsTitle(Line(topmost)) ? Line(topmost) : null);
    }

    private static string Line(SlideShape shape) => Gathered.Folded(string.Join(' ', shape.Text.All("p").Select(p => p.Words())));

    /// <summary>The text of layout and master, once for all slides that show it.</summary>
    private void Margins(SlideScene scene)
    {
        foreach (var (part, isShown) in new[] { (scene.LayoutPart, scene.ShowsLayout), (scene.MasterPart, scene.ShowsMaster) })
        {
            if (part is null || !isShown || !_drawn.Add(part))
            {
                continue;
            }

            foreach (var paragraph in SlideShape.Of(_file.Keep(part).One("cSld", "spTree"), _ => null).Where(s => s.Placeholder is null && !s.IsHidden).SelectMany(s => s.Markup.Within("p")))
            {
                _gathered.Add(paragraph.Words(), DeckPart.Margin);
            }
        }
    }

    /// <summary>Notes and comments.</summary>
    private void Beside(string part)
    {
        foreach (var note in _file.Relations(part).Where(r => r is { Type: "notesSlide", IsElsewhere: false }))
        {
            foreach (var shape in SlideShape.Of(_file.Read(note.Target).One("cSld", "spTree"), _ => null).Where(s => s.Placeholder.Get("type") is not ("sldImg" or "sldNum" or "dt" or "hdr" or "ftr")))
            {
                foreach (var paragraph in shape.Markup.Within("p"))
                {
                    _gathered.Add(paragraph.Words(), DeckPart.Note);
                }
            }
        }

        foreach (var comments in _file.Relations(part).Where(r => r is { Type: "comments", IsElsewhere: false }))
        {
            foreach (var comment in _file.Read(comments.Target)?.Descendants() ?? [])
            {
                if (comment.Is("text") || (comment.Is("p") && comment.Parent!.Is("txBody")))
                {
                    _gathered.Add(comment.Is("text") ? comment.Value : comment.Words(), DeckPart.Comment);
                }
            }
        }
    }
}
