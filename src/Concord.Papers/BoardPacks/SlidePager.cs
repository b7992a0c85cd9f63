namespace Concord.Papers;

/// <summary>Lays blocks out over slides by their measured height: a block stays whole where a slide can hold it, else it goes on on the next one.</summary>
/// <param name="place">Where a slide's text stands.</param>
/// <param name="scale">How large its letters are, 1 = as they should be.</param>
/// <param name="isDense">Whether author and fact share a paragraph, for much on little room.</param>
internal sealed class SlidePager(PptxPlace place, double scale, bool isDense)
{
    private const double TableSize = 11;

    private static readonly (double Scale, bool IsDense)[] _scales = [(1, false), (0.92, false), (0.84, false), (0.76, false), (0.68, false), (1, true), (0.9, true), (0.8, true), (0.72, true)];

    private static readonly double[] _evenly = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    private readonly List<SlidePage> _pages = [];
    private List<PptxParagraph> _open = [];
    private double _used;
    private bool _holdsStatement;

    /// <summary>The blocks over as many slides as they need.</summary>
    public static IReadOnlyList<SlidePage> Of(PptxPlace place, IReadOnlyList<PackBlock> blocks)
    {
        var full = Of(place, blocks, 1, isDense: false);

        // Two and two instead of three and one: on as many slides, as evenly as they can be without a block cut or set smaller.
        return full.Count == 1 || full.Any(p => p.Table is not null) ? full : _evenly.Select(part => Of(place with { Height = (long)(place.Height * part) }, blocks, 1, isDense: false)).FirstOrDefault(even => even.Count == full.Count && Words(even).SequenceEqual(Words(full))) ?? full;
    }

    private static IEnumerable<(string Text, double Size)> Words(IEnumerable<SlidePage> pages) => pages.SelectMany(p => p.Paragraphs).Select(p => (p.Text, p.Size));

    /// <summary>Two lists of blocks on two slides, in smaller letters where they have to be; one after the other where one is too long for its slide, and on more than two where the smallest legible letters do not do.</summary>
    public static (IReadOnlyList<SlidePage> Front, IReadOnlyList<SlidePage> Back) Pair(PptxPlace place, IReadOnlyList<PackBlock> front, IReadOnlyList<PackBlock> back)
    {
        if ((One(place, front), One(place, back)) is ({ } first, { } second))
        {
            return (first, second);
        }

        var flowing = _scales.Where(s => s.IsDense).Select(s => Of(place, [.. front, .. back], s.Scale, isDense: true)).ToList();

        return (flowing.Find(pages => pages.Count <= 2) ?? flowing[^1], []);
    }

    private static IReadOnlyList<SlidePage>? One(PptxPlace place, IReadOnlyList<PackBlock> blocks) =>
        _scales.Select(s => Of(place, blocks, s.Scale, s.IsDense)).FirstOrDefault(pages => pages.Count == 1);

    private static IReadOnlyList<SlidePage> Of(PptxPlace place, IReadOnlyList<PackBlock> blocks, double scale, bool isDense)
    {
        var pager = new SlidePager(place, scale, isDense);
        pager.Add(blocks);
        pager.Turn();

        return pager._pages;
    }

    private void Add(IEnumerable<PackBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is PackGrid grid)
            {
                Add(grid);
            }
            else
            {
                // Each reserved fact has a slide to itself: it is not read in passing.
                Add(Paragraphs(block), isAlone: scale == 1 && _holdsStatement && block is PackStatement { IsReserved: true });
                _holdsStatement |= block is PackStatement;
            }
        }
    }

    private void Add(List<PptxParagraph> paragraphs, bool isAlone)
    {
        if (isAlone || (_open.Count > 0 && _used + Height(paragraphs) > place.TextHeight))
        {
            Turn();
            paragraphs[0] = paragraphs[0] with { Before = 0 };
        }

        // A long block is set smaller before it is cut in two.
        while (_open.Count == 0 && Height(paragraphs) > place.TextHeight && paragraphs.Any(p => p.Size > 12))
        {
            paragraphs = [.. paragraphs.Select(p => p with { Size = Math.Max(Math.Min(p.Size, 12), p.Size - 1) })];
        }

        foreach (var paragraph in paragraphs)
        {
            Add(paragraph);
        }
    }

    private void Add(PptxParagraph paragraph)
    {
        while (_used + paragraph.Height(place.TextWidth) > place.TextHeight)
        {
            var lines = (int)((place.TextHeight - _used - paragraph.Before) / (paragraph.Size * TextMeasure.LineHeight));
            if (lines < 1 && _open.Count > 0)
            {
                Turn();

                continue;
            }

            if (lines >= paragraph.Lines(place.TextWidth))
            {
                break;
            }

            var (first, rest) = paragraph.SplitAfter(Math.Max(1, lines), place.TextWidth);
            _open.Add(first);
            Turn();
            paragraph = rest;
        }

        _open.Add(paragraph);
        _used += paragraph.Height(place.TextWidth);
    }

    private void Add(PackGrid grid)
    {
        var table = new PptxTable([.. grid.Columns.Select(c => c.Title)], [.. grid.Columns.Select(c => c.Share)], [], TableSize);
        var head = table.Height(table.Head, place.TextWidth) + 8;
        if (_used > place.TextHeight / 2)
        {
            Turn();
        }

        var most = Math.Max(1, (int)((place.TextHeight - _used - head - (2 * PptxTable.Air)) / (TableSize * TextMeasure.LineHeight)));
        var (rows, used) = (new List<IReadOnlyList<string>>(), _used + head);
        foreach (var row in grid.Rows.SelectMany(r => table.Pieces(r, most, place.TextWidth)))
        {
            var height = table.Height(row, place.TextWidth);
            if (rows.Count > 0 && used + height > place.TextHeight)
            {
                Turn(table with { Rows = rows });
                (rows, used) = ([], head);
            }

            rows.Add(row);
            used += height;
        }

        if (rows.Count > 0)
        {
            Turn(table with { Rows = rows });
        }
    }

    private void Turn(PptxTable? table = null)
    {
        if (_open.Count > 0 || table is not null)
        {
            _pages.Add(new SlidePage(_open, table));
            (_open, _used, _holdsStatement) = ([], 0, false);
        }
    }

    private List<PptxParagraph> Paragraphs(PackBlock block)
    {
        List<PptxParagraph> paragraphs = block switch
        {
            PackLine line => [new(line.Text, line.IsQuiet ? 12 : 15, line.IsQuiet ? 4 : 8) { IsPale = line.IsQuiet, IsBold = line.IsStrong }],
            PackCommand command => [new(command.Text, 12, 3) { IsMono = true }],
            PackStatement statement when isDense =>
            [
                new($"{PackWords.Name(statement.By)} · {statement.Label}  {statement.Text}", 14, 8) { Mark = PackPptx.Mark(statement.By) },
                .. statement.Details.Select(d => new PptxParagraph(d, 12, 2) { IsPale = true }),
            ],
            PackStatement statement =>
            [
                new($"{PackWords.Name(statement.By)} · {statement.Label}", 13, 18) { Mark = PackPptx.Mark(statement.By), IsPale = true },
                new(statement.Text, 21, 2) { IsHeadingFace = true },
                .. statement.Details.Select(d => PackWords.EndsInDigest(d) ? new PptxParagraph(d, 10, 12) { IsPale = true } : new PptxParagraph(d, 14, 4) { IsPale = !statement.IsReserved }),
            ],
            _ => [],
        };

        return [.. paragraphs.Select((p, i) => p with { Size = Math.Max(9, Math.Round(p.Size * scale)), Before = _open.Count == 0 && i == 0 ? 0 : p.Before * scale })];
    }

    private double Height(IEnumerable<PptxParagraph> paragraphs) => paragraphs.Sum(p => p.Height(place.TextWidth));
}

/// <summary>What stands on one slide below its title.</summary>
/// <param name="Paragraphs">Paragraphs.</param>
/// <param name="Table">The table below them; null = none.</param>
internal sealed record SlidePage(IReadOnlyList<PptxParagraph> Paragraphs, PptxTable? Table);
