using System.Diagnostics;
using System.Text;
using Concord.Evidence;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>What was read of a document so far, and where the reader stands in it.</summary>
/// <param name="name">The file's name, without folders.</param>
/// <param name="limits">How long reading may take; never longer than somebody waits for a page.</param>
internal sealed class Gathered(string name, Limits limits)
{
    /// <summary>More pages than this are no deck that a board was shown.</summary>
    public const int MostPages = 2000;

    private const int MostPassages = 200_000;

    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _steps;

    private readonly List<DeckPassage> _passages = [];
    private readonly List<(int Page, string Why)> _unread = [];
    private readonly List<string> _remarks = [];
    private bool _isAppendix;
    private bool _isThisAppendix;
    private bool _isHidden;

    /// <summary>Whether the pages are slides.</summary>
    public bool IsSlides { get; set; }

    /// <summary>The page at hand, from 1; 0 before the first.</summary>
    public int Page { get; private set; }

    /// <summary>The title of the page at hand.</summary>
    public string? Section { get; private set; }

    /// <summary>How the page at hand is called in a sentence.</summary>
    public string Here => $"{(IsSlides ? "slide" : "part")} {Math.Max(Page, 1)}";

    /// <summary>Whether there was nothing to read, and nothing that could not be.</summary>
    public bool IsEmpty => _passages.Count == 0 && _unread.Count == 0;

    /// <summary>How many characters of the page at hand a reader sees.</summary>
    public int Seen { get; private set; }

    /// <summary>Everything read.</summary>
    public Deck Deck => new()
    {
        Name = name,
        Passages = _passages,
        Gaps = Unread.Gaps(_unread, IsSlides),
        Remarks = [.. _remarks.Distinct()],
    };

    /// <summary>Goes on to the next page.</summary>
    /// <param name="section">Its title; null = it has none.</param>
    /// <param name="isAppendix">Whether something else than its title says that it is an appendix.</param>
    /// <param name="isHidden">Whether it is not shown.</param>
    /// <exception cref="RefusedFileException">There are more pages than a deck has.</exception>
    public void Turn(string? section, bool isAppendix = false, bool isHidden = false)
    {
        if (++Page > MostPages)
        {
            throw new RefusedFileException($"The file has more than {MostPages} {(IsSlides ? "slides" : "parts")}; save the pages that were presented as a file of their own and check that.");
        }

        Section = section is null ? null : Folded(section) is { Length: > 0 } title ? title : null;
        _isAppendix = _isAppendix || Appendix.IsTitle(Section);
        _isThisAppendix = isAppendix;
        _isHidden = isHidden;
        Seen = 0;
    }

    /// <summary>Gives the page at hand its title, where it has none yet.</summary>
    public void Name(string title)
    {
        Section ??= Folded(title) is { Length: > 0 } name ? name : null;
        _isAppendix = _isAppendix || Appendix.IsTitle(Section);
    }

    /// <summary>Asks, at every small step, whether there is still time.</summary>
    /// <exception cref="RefusedFileException">There is none left.</exception>
    public void KeepGoing()
    {
        var most = limits.Time < _longest ? limits.Time : _longest;
        if (++_steps % 256 == 0 && Stopwatch.GetElapsedTime(_started) > most)
        {
            throw new RefusedFileException($"The file took longer than {most.TotalSeconds:0} seconds to read by {Here}; save the pages that were presented as a file of their own and check that.");
        }
    }

    /// <summary>Takes a piece of text in; blanks are folded, and what is blank altogether is passed over.</summary>
    public void Add(string text, DeckPart part)
    {
        KeepGoing();
        var words = Folded(text);
        if (words.Length == 0)
        {
            return;
        }

        if (Page == 0)
        {
            Turn(null);
        }

        if (_passages.Count == MostPassages)
        {
            throw new RefusedFileException($"The file has more than {MostPassages} pieces of text by {Here}; save the pages that were presented as a file of their own and check that.");
        }

        var isPlain = part is DeckPart.Text or DeckPart.Title or DeckPart.Table or DeckPart.Chart;
        Seen += isPlain ? words.Length : 0;
        _passages.Add(new DeckPassage(words, new DeckPlace
        {
            Page = Page,
            Section = Section,
            Part = isPlain && _isHidden ? DeckPart.HiddenPage : part,
            IsAppendix = _isAppendix || _isThisAppendix,
            IsSlide = IsSlides,
        }));
    }

    /// <summary>Says something a reader of the file should know.</summary>
    public void Remark(string sentence) => _remarks.Add(sentence);

    /// <summary>Says that something on the page at hand could not be read.</summary>
    /// <param name="why">What, as in "No text found"; pages in a row with the same reason become one gap.</param>
    public void Miss(string why) => _unread.Add((Math.Max(Page, 1), why));

    /// <summary>A text with its blanks folded and without what only tells a line where it may break.</summary>
    public static string Folded(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ' ' || char.IsControl(c))
            {
                if (words.Length > 0 && words[^1] != ' ')
                {
                    words.Append(' ');
                }
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                words.Append(c);
            }
        }

        return words.ToString().Trim();
    }
}
