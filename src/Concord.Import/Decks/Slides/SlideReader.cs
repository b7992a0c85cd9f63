using System.Xml.Linq;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads the shapes of one slide: text, tables, charts, diagrams, the words that describe a picture, and what can't be read.</summary>
internal sealed class SlideReader(OfficeParts file, string part, SlideScene scene, Timing timing, Gathered gathered)
{
    /// <summary>A picture smaller than this part of the slide is a logo or a mark.</summary>
    private const double Small = 0.05;

    private readonly SlideText _text = new(scene, timing, gathered);
    private int _pictures;

    /// <summary>Reads every shape, the lowest first.</summary>
    public void Read()
    {
        foreach (var shape in scene.Shapes)
        {
            if (shape.Markup.Is("graphicFrame"))
            {
                Frame(shape);
            }
            else
            {
                _text.Read(shape, scene.Role(shape) switch
                {
                    "title" or "ctrTitle" => DeckPart.Title,
                    "ftr" or "hdr" or "dt" or "sldNum" => DeckPart.Margin,
                    _ => DeckPart.Text,
                });
            }

            if (shape.Markup.Is("contentPart"))
            {
                gathered.Miss("Handwriting");
            }

            Picture(shape);
            gathered.Add(shape.Named.Get("descr") ?? "", DeckPart.PictureWords);
            gathered.Add(shape.Named.Get("title") ?? "", DeckPart.PictureWords);
        }
    }

    /// <summary>Says what of the slide could not be read, after all of it was.</summary>
    public void Judge(XElement slide)
    {
        var isPictured = _pictures > 0 || slide.One("cSld", "bg", "bgPr", "blipFill") is not null;
        if (isPictured && gathered.Seen == 0)
        {
            gathered.Miss(Unread.NoText);
        }
        else if (_pictures > 0 && gathered.Seen < Unread.Few)
        {
            gathered.Remark(Unread.Little(gathered));
        }

        foreach (var relation in file.Relations(part).Where(r => r.IsElsewhere && r.Type is not "hyperlink"))
        {
            gathered.Remark($"Slide {gathered.Page} points to {Kind(relation.Type)} elsewhere ({Shown.Of(relation.Target)}), which was not fetched.");
        }

        if (file.Relations(part).Any(r => r.Type is "video" or "audio" or "media"))
        {
            gathered.Remark($"Slide {gathered.Page} holds sound or film, which was not listened to.");
        }
    }

    private void Frame(SlideShape shape)
    {
        var data = shape.Markup.One("graphic", "graphicData");
        if (data.One("tbl") is { } table)
        {
            _text.ReadTable(shape, table);

            return;
        }

        var isUnseen = _text.IsNowhere(shape) || (shape.Box is { } box && _text.IsOutOfSight(shape, box));
        var (found, seen) = (false, gathered.Seen);
        foreach (var (words, isShown) in data.One("chart") is { } chart ? Chart(chart, shape) : data.One("relIds") is { } diagram ? Diagram(diagram, shape, isUnseen) : [])
        {
            found = true;
            gathered.Add(words, isUnseen || !isShown ? DeckPart.Invisible : DeckPart.Chart);
        }

        if (data.One("oleObj") is { } embedded)
        {
            gathered.Miss($"An embedded object ({Shown.Of(embedded.Get("progId") ?? "of unknown kind")}) was not opened");
        }
        else if (!found && gathered.Seen == seen)
        {
            gathered.Miss("A drawing without readable text");
        }
    }

    private IEnumerable<(string Text, bool IsShown)> Chart(XElement chart, SlideShape shape)
    {
        var target = file.Relation(part, chart.Link("id"))?.Target;
        foreach (var relation in target is null ? [] : file.Relations(target).Where(r => r.IsElsewhere))
        {
            gathered.Remark($"A chart on slide {gathered.Page} takes its figures from elsewhere ({Shown.Of(relation.Target)}), which was not fetched: the figures kept in the file were read.");
        }

        var drawn = file.Read(file.Target(target, "chartUserShapes")).Within("p").Select(p => (p.Words(), true));

        return file.Read(target) is { } found ? new ChartWords(found, scene.Palette, Backdrop.Below(scene, shape, shape.Box)).All.Concat(drawn) : [];
    }

    private IEnumerable<(string Text, bool IsShown)> Diagram(XElement ids, SlideShape frame, bool isUnseen)
    {
        if (file.Read(file.Relation(part, ids.Link("dm"))?.Target) is not { } data)
        {
            return [];
        }

        var drawing = DiagramWords.Drawing(file, part, data);
        foreach (var shape in SlideShape.Of(drawing.One("spTree"), _ => null))
        {
            var box = shape.Box is { } own && frame.Box is { } around ? own with { Left = own.Left + around.Left, Top = own.Top + around.Top } : frame.Box;
            _text.Read(shape with { Box = box, IsHidden = isUnseen || shape.IsHidden }, DeckPart.Chart);
        }

        // What the drawing shows was read as it looks; what it does not show is only kept.
        return DiagramWords.Of(data, drawing).Where(w => drawing is null || !w.IsShown);
    }

    private void Picture(SlideShape shape)
    {
        var shows = shape.Markup.Is("pic") || shape.Markup.One("spPr", "blipFill") is not null;
        var isLarge = shape.Box is not { } box || scene.Size.CoveredBy(box) >= Small;
        _pictures += shows && isLarge && !_text.IsNowhere(shape) ? 1 : 0;
    }

    private static string Kind(string type) => type switch { "image" => "a picture", "oleObject" or "package" => "an object", "video" or "audio" or "media" => "sound or film", _ => "something" };
}
