using System.Globalization;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The words of one paragraph: those that are seen, those that are not, and what hangs on it.</summary>
internal sealed class DocxWords
{
    private const long WidestTwips = 15_000;
    private const long FarthestTwips = 8_000;
    private const long LowestLine = 120;

    private readonly DocxStyles _styles;
    private readonly XElement? _properties;
    private readonly Standing _standing;
    private readonly Sighted _text = new();
    private readonly List<XElement> _marks = [];

    public DocxWords(DocxStyles styles, XElement paragraph, Standing standing)
    {
        (_styles, _properties, _standing) = (styles, paragraph.One("pPr"), standing);
        Inside(paragraph, standing.IsUnseen || IsOffThePage(_properties));
    }

    /// <summary>What a reader sees.</summary>
    public string Seen => _text.Seen;

    /// <summary>What is there and is not seen.</summary>
    public string Unseen => _text.Unseen;

    /// <summary>References to notes and comments, drawings and objects, in their order.</summary>
    public IReadOnlyList<XElement> Marks => _marks;

    private void Inside(XElement container, bool isUnseen)
    {
        foreach (var piece in container.Elements())
        {
            switch (piece.Name.LocalName)
            {
                case "r":
                    Run(piece, isUnseen || !_styles.IsSeen(piece.One("rPr"), _properties, _standing.Below));
                    break;
                case "del" or "moveFrom":
                    Inside(piece, true);
                    break;
                case "oMath" or "oMathPara":
                    _text.Add(piece.Words(), !isUnseen);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "sdt" or "sdtContent" or "smartTag" or "fldSimple" or "customXml" or "dir" or "bdo":
                    Inside(piece, isUnseen);
                    break;
            }
        }
    }

    private void Run(XElement run, bool isUnseen)
    {
        foreach (var piece in run.Elements())
        {
            switch (piece.Name.LocalName)
            {
                case "t":
                    _text.Add(piece.Value, !isUnseen);
                    break;
                case "delText":
                    _text.Add(piece.Value, false);
                    break;
                case "tab" or "br" or "cr" or "ptab":
                    _text.Break();
                    break;
                case "noBreakHyphen":
                    _text.Add("-", !isUnseen);
                    break;
                case "sym" when ushort.TryParse(piece.Get("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is >= 0x20 and not (>= 0xD800 and <= 0xF8FF):
                    _text.Add(((char)code).ToString(), !isUnseen);
                    break;
                case "ruby":
                    _text.Add(piece.One("rubyBase").Words(), !isUnseen);
                    break;
                case "footnoteReference" or "endnoteReference" or "commentReference" or "drawing" or "pict" or "object":
                    _marks.Add(piece);
                    break;
            }
        }
    }

    private static bool IsOffThePage(XElement? properties)
    {
        var (indent, frame, spacing) = (properties.One("ind"), properties.One("framePr"), properties.One("spacing"));

        return (indent.Number("left") ?? indent.Number("start")) is > WidestTwips or < -FarthestTwips
            || frame.Number("x") is > WidestTwips * 2 or < -FarthestTwips || frame.Number("y") is > WidestTwips * 2 or < -FarthestTwips
            || (spacing.Get("lineRule") == "exact" && spacing.Number("line") is < LowestLine);
    }
}
