using System.Text;
using System.Text.RegularExpressions;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads plain text: paragraphs, and pages where a form feed or a line such as "Slide 3: Budget" begins one.</summary>
internal static partial class PlainText
{
    // A line as long as this that ends in the middle of a sentence was broken by a program, not by its author.
    private const int Wrapped = 60;

    private const int Farthest = 300;

    public static void Read(string text, Gathered gathered)
    {
        gathered.IsSlides = Lines(text).Any(l => PageLine().IsMatch(l.TrimStart('\f').Trim()));
        var paragraph = new StringBuilder();
        var part = DeckPart.Text;
        var last = "";
        foreach (var line in Lines(text))
        {
            var words = line.TrimStart('\f').Trim();
            if (words.Length == 0 || line[0] == '\f' || !Continues(last, words))
            {
                Close(gathered, paragraph, part);
            }

            if (PageLine().Match(words) is { Success: true } page)
            {
                gathered.Turn(page.Groups["title"].Value);
                gathered.Add(page.Groups["title"].Value, DeckPart.Title);
                (words, part) = ("", DeckPart.Text);
            }
            else if (line is ['\f', ..] && gathered.Page > 0 | gathered.Seen > 0)
            {
                gathered.Turn(null);
                part = DeckPart.Text;
            }
            else if (gathered.IsSlides && NotesLine().Match(words) is { Success: true } notes)
            {
                (words, part) = (notes.Groups["rest"].Value, DeckPart.Note);
            }
            else if (paragraph.Length == 0 && Appendix.IsTitle(words))
            {
                gathered.Turn(words);
                gathered.Add(words, DeckPart.Title);
                words = "";
            }

            if (IsFar(line))
            {
                Close(gathered, paragraph, part);
                gathered.Add(words, DeckPart.Invisible);
                words = "";
            }

            last = words;
            paragraph.Append(paragraph.Length > 0 ? " " : "").Append(words);
        }

        Close(gathered, paragraph, part);
    }

    /// <summary>The lines; one that begins a new page begins with its form feed.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029'))
        {
            var start = 0;
            for (var feed = line.IndexOf('\f', StringComparison.Ordinal); feed >= 0; feed = line.IndexOf('\f', feed + 1))
            {
                if (feed > start)
                {
                    yield return line[start..feed];
                }

                start = feed;
            }

            yield return line[start..];
        }
    }

    /// <summary>Whether a line begins farther to the right than any screen is wide.</summary>
    private static bool IsFar(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 8 : 1) > Farthest;

    private static bool Continues(string last, string line) =>
        last.Length >= Wrapped && !".!?:;|".Contains(last[^1], StringComparison.Ordinal) && !Item().IsMatch(line);

    private static void Close(Gathered gathered, StringBuilder paragraph, DeckPart part)
    {
        gathered.Add(paragraph.ToString(), part);
        paragraph.Clear();
    }

    [GeneratedRegex(@"^[\s#*=_\[(–—-]{0,8}(?:slide|folie)\s{0,3}(?<n>[0-9]{1,4})(?:\s{0,3}(?:of|von|/)\s{0,3}[0-9]{1,4})?\s{0,3}(?:[:.)\]–—=*_-]{1,8}\s{0,3}(?<title>.{0,300}?)[\s*=_\])–—-]{0,8})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"^[\s#*_\[(]{0,4}(?:speaker\s?notes?|notes?|notizen|sprechernotizen)[\])*_]{0,3}:\s*(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotesLine();

    [GeneratedRegex(@"^(?:[-*+•‣◦▪–—·>]|\(?[0-9a-zA-Z]{1,3}[.)])\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();
}
