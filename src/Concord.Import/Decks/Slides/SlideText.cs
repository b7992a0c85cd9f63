using System.Xml.Linq;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads the text of one slide's shapes, and tells what the board could see of it.</summary>
internal sealed class SlideText(SlideScene scene, Timing timing, Gathered gathered)
{
    private const double MostlyOutside = 0.1;

    /// <summary>What a program writes anew for a field is no longer than this.</summary>
    private const int LongestDate = 40;

    /// <summary>A column no wider than a letter, in English Metric Units.</summary>
    private const long Narrowest = 76_200;

    private readonly Covers _covers = new(scene, timing);

    /// <summary>The text of a shape, paragraph by paragraph.</summary>
    public void Read(SlideShape shape, DeckPart part)
    {
        var nobody = IsNowhere(shape);
        var laying = new Laying(scene, shape, shape.Text);
        foreach (var laid in laying.Of(at => Backdrop.Below(scene, shape, at)))
        {
            var isUnseen = nobody || timing.IsGone(shape, laid.Number) || laying.CutsOff(laid)
                || (laid.Place is { } area && (IsOutOfSight(shape, area) || _covers.CrossOut(shape, area, laid.Line)));
            var text = Runs(laid, laid.Place is { } at ? _covers.Patches(shape, at) : []);
            gathered.Add(text.Seen, isUnseen ? DeckPart.Invisible : part);
            gathered.Add(text.Unseen, DeckPart.Invisible);
        }
    }

    /// <summary>The rows of a table, cells side by side.</summary>
    public void ReadTable(SlideShape shape, XElement table)
    {
        var nobody = IsNowhere(shape) || (shape.Box is { } box && IsOutOfSight(shape, box));
        var widths = table.One("tblGrid").All("gridCol").Select(c => c.Number("w")).ToList();
        var (style, properties) = (table.One("tblPr", "tableStyleId")?.Value, table.One("tblPr"));
        var isStyled = style is not (null or "{2D5ABB26-0587-4C30-8999-92F81FD0307C}" or "{5940675A-B579-460E-94D1-54222C63F5DA}");
        foreach (var (row, number) in table.All("tr").Select((r, i) => (r, i)))
        {
            var (seen, unseen) = (new List<string>(), new List<string>());
            foreach (var (cell, column) in row.All("tc").Select((c, i) => (c, i)))
            {
                var isHead = isStyled && number == 0 && properties.Says("firstRow");
                var on = Backdrop.Fill(scene.Palette, cell.One("tcPr"), null) is { } fill ? (fill.Count == 0 ? null : fill)
                    : isHead ? null : Backdrop.Below(scene, shape, shape.Box);
                var (words, lost) = Cell(shape, cell, on);
                if (cell.Says("hMerge") || cell.Says("vMerge") || (column < widths.Count && widths[column] is < Narrowest))
                {
                    (words, lost) = ("", $"{words} {lost}");
                }

                seen.Add(words);
                unseen.Add(lost);
            }

            gathered.Add(Joined(seen), nobody ? DeckPart.Invisible : DeckPart.Table);
            gathered.Add(Joined(unseen), DeckPart.Invisible);
        }
    }

    /// <summary>Whether nobody sees a shape at all: hidden, of no size, gone at once, seen from its edge.</summary>
    public bool IsNowhere(SlideShape shape) =>
        shape.IsHidden || timing.IsGone(shape) || shape.IsEdgewise || shape.Box is { } box && (box.Width < Box.Point || box.Height < Box.Point);

    /// <summary>Whether a place lies off the slide or behind something.</summary>
    public bool IsOutOfSight(SlideShape shape, Box area) => area.CoveredBy(scene.Size) < MostlyOutside || _covers.Hide(shape, area);

    private (string Seen, string Unseen) Cell(SlideShape shape, XElement cell, IReadOnlyList<Paint>? on)
    {
        var texts = new Laying(scene, shape, cell.One("txBody")).Of(_ => on).Select(p => Runs(p, [])).ToList();

        return (string.Join(' ', texts.Select(t => t.Seen)), string.Join(' ', texts.Select(t => t.Unseen)));
    }

    private static string Joined(List<string> cells) => cells.TrueForAll(string.IsNullOrWhiteSpace) ? "" : string.Join(" | ", cells.Select(Gathered.Folded));

    /// <summary>The words of a paragraph that are seen, and those that are not.</summary>
    private Sighted Runs(Laid laid, IReadOnlyList<Box> patches)
    {
        var text = new Sighted();
        var (letter, count) = (0, patches.Count == 0 ? 0 : laid.Paragraph.Words().Length);
        foreach (var piece in laid.Paragraph.Elements())
        {
            gathered.KeepGoing();
            switch (piece.Name.LocalName)
            {
                case "r" or "fld":
                    var (words, isSeen) = (piece.One("t")?.Value ?? "", laid.Look.IsSeen(piece.One("rPr")) && !IsWrittenAnew(piece));
                    foreach (var word in patches.Count == 0 ? [words] : Words(words))
                    {
                        text.Add(Raised.Of(word, piece.One("rPr").Number("baseline") ?? 0, text.Last), isSeen && !laid.IsPatched(patches, letter + (word.Length / 2.0), count));
                        letter += word.Length;
                    }

                    break;
                case "br":
                    text.Break();
                    break;
                case not ("pPr" or "endParaRPr"):
                    text.Add(piece.Words(), true);
                    break;
            }
        }

        return text;
    }

    private static IEnumerable<string> Words(string text) => text.Split(' ').SelectMany((w, i) => i == 0 ? new[] { w } : [" ", w]);

    // A field shows what the program computes, whatever words are kept in it.
    private static bool IsWrittenAnew(XElement piece) => piece.Get("type") switch
    {
        "slidenum" => piece.One("t")?.Value.AsSpan().ContainsAnyExcept("0123456789‹›#<> ") == true,
        { } type when type.StartsWith("datetime", StringComparison.Ordinal) => piece.One("t")?.Value.Length > LongestDate,
        _ => false,
    };
}
