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
        Inside(paragraph, standing.IsUnseen || IsOffThePage(styles.Properties(_properties).ToList()));
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
                    Run(piece, isUnseen || !_styles.IsSeen(piece.One("rPr"), _properties, _standing));
                    break;
                case "del" or "moveFrom":
                    Inside(piece, true);
                    break;
                case "oMath" or "oMathPara":
                    Formula(piece, isUnseen);
                    break;
                case "bdo" when piece.Get("val") == "rtl":
                    _text.Add("\u202E", !isUnseen);
                    Inside(piece, isUnseen);
                    _text.Add("\u202C", !isUnseen);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "sdt" or "sdtContent" or "smartTag" or "fldSimple" or "customXml" or "dir" or "bdo":
                    Inside(piece, isUnseen);
                    break;
            }
        }
    }

    // A formula's phantom keeps room for what it does not show.
    private void Formula(XElement formula, bool isUnseen)
    {
        foreach (var run in formula.Descendants().Where(e => e.Is("r")))
        {
            var isShown = run.Ancestors().TakeWhile(a => !ReferenceEquals(a, formula)).All(a => !a.Is("phant") || a.One("phantPr", "show").Get("val") is not ("0" or "off" or "false"));
            _text.Add(run.Words(), !isUnseen && isShown && _styles.IsSeen(run.One("rPr"), _properties, _standing));
        }
    }

    private void Run(XElement run, bool isUnseen)
    {
        var shift = run.One("rPr", "vertAlign").Get("val") switch { "superscript" => 1, "subscript" => -1, _ => 0 };
        foreach (var piece in run.Elements())
        {
            switch (piece.Name.LocalName)
            {
                case "t":
                    _text.Add(Raised.Of(piece.Value, shift, _text.Last), !isUnseen);
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

    private static bool IsOffThePage(List<XElement?> properties)
    {
        long? Stated(string name, params string[] sides) => properties.Select(p => sides.Select(s => p.One(name).Number(s)).FirstOrDefault(n => n is not null)).FirstOrDefault(n => n is not null);

        var line = properties.Select(p => p.One("spacing")).FirstOrDefault(s => s.Get("line") is not null);

        return Stated("ind", "left", "start") is > WidestTwips or < -FarthestTwips
            || Stated("framePr", "x") is > WidestTwips * 2 or < -FarthestTwips || Stated("framePr", "y") is > WidestTwips * 2 or < -FarthestTwips
            || (line.Get("lineRule") == "exact" && line.Number("line") is < LowestLine);
    }
}
