using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>Fields of a document: Word shows their results and never their codes, and some it computes anew whatever result is kept.</summary>
internal static class DocxFields
{
    /// <summary>What Word writes for a page number or a date is no longer than this.</summary>
    private const int LongestResult = 40;

    private static readonly HashSet<string> _computed = ["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "PRINTDATE", "SAVEDATE", "CREATEDATE", "NUMWORDS", "NUMCHARS", "FILESIZE", "EDITTIME", "REVNUM"];

    /// <summary>Makes deleted text of all words that fields don't show.</summary>
    public static void Settle(XElement document)
    {
        foreach (var field in document.Within("fldSimple").Where(f => IsComputed(f.Get("instr")) && f.Words().Length > LongestResult))
        {
            Hide(field.Within("t"));
        }

        var open = new Stack<Field>();
        foreach (var piece in document.Descendants().Where(e => e.Name.LocalName is "fldChar" or "instrText" or "t").ToList())
        {
            if (piece.Is("fldChar"))
            {
                Turn(piece.Get("fldCharType"), open);
            }
            else if (open.TryPeek(out var field) && (piece.Is("t") || !field.IsResult))
            {
                field.Take(piece);
            }
        }
    }

    private static void Turn(string? mark, Stack<Field> open)
    {
        if (mark == "begin")
        {
            open.Push(new Field());
        }
        else if (mark == "separate" && open.TryPeek(out var field))
        {
            field.IsResult = true;
        }
        else if (mark == "end" && open.TryPop(out var ended))
        {
            Hide(ended.Code);
            if (IsComputed(ended.Instruction) && ended.Result.Sum(t => t.Value.Length) > LongestResult)
            {
                Hide(ended.Result);
            }
        }
    }

    private static bool IsComputed(string? instruction) => _computed.Contains(instruction?.Trim().Split(' ')[0].ToUpperInvariant() ?? "");

    private static void Hide(IEnumerable<XElement> words)
    {
        foreach (var word in words.ToList())
        {
            word.Name = word.Name.Namespace + "delText";
        }
    }

    private sealed class Field
    {
        public bool IsResult { get; set; }

        public string Instruction { get; private set; } = "";

        public List<XElement> Code { get; } = [];

        public List<XElement> Result { get; } = [];

        public void Take(XElement piece)
        {
            if (piece.Is("instrText"))
            {
                Instruction += piece.Value;
            }
            else
            {
                (IsResult ? Result : Code).Add(piece);
            }
        }
    }
}
