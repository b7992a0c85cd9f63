namespace Concord.Steps;

/// <summary>What stands around a fact in a deck and takes it back: the label before its colon, the cells beside it, the lines before and after it, the heading above it.</summary>
internal sealed class Surroundings(IReadOnlyList<DeckLine> lines, Statement fact)
{
    /// <summary>How many lines away a heading or a closing sentence is looked for (house default).</summary>
    private const int Farthest = 8;

    /// <summary>A line of its own with so few words opens a group (house default).</summary>
    private const int WordsOfHeading = 3;

    private const int LongestLabel = 60;

    /// <summary>The words that take the fact back where it stands; null where none do.</summary>
    public string? Frame(Candidate candidate) =>
        Framing.In(candidate.Text, fact) ?? (candidate.Place.Part == DeckPart.Table ? Cells(candidate) : Label(candidate.Text)) ?? Above(candidate.Lines[0]) ?? Below(candidate) ?? Titled(candidate.Place.Section);

    // "Example: …": what stands before a colon that the fact does not begin with.
    private string? Label(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);

        return colon is > 0 and <= LongestLabel && !fact.Text.StartsWith(text[..colon], StringComparison.OrdinalIgnoreCase) ? Framing.InLabel(text[..colon], fact) : null;
    }

    private string? Titled(string? title) => title is null ? null : Framing.In(title, fact) ?? Framing.InTitle(title, fact);

    // The other cells of the row, and the heading of the column the fact stands in.
    private string? Cells(Candidate candidate)
    {
        var cells = lines[candidate.Lines[0]].Text.Split(" | ");
        var at = Array.FindIndex(cells, c => c.Contains(fact.Text, StringComparison.Ordinal));
        var heads = lines[candidate.Lines[0]].Header?.Split(" | ") ?? [];
        var state = candidate.Text.Split(" | ").Select(cell => Framing.InCell(cell, fact)).FirstOrDefault(f => f is not null);

        return state ?? (at < 0 ? null : Label(cells[at]) ?? (at < heads.Length ? Framing.InTitle(heads[at], fact) : null));
    }

    // The nearest line that opens a group; what lies between are items of a list, one sentence each.
    private string? Above(int first)
    {
        for (var at = first - 1; at >= 0 && first - at <= Farthest && lines[at].Place.Page == lines[first].Place.Page && lines[at].Place.IsPlain == lines[first].Place.IsPlain; at--)
        {
            if (IsRow(at))
            {
                if (IsRow(first))
                {
                    continue;
                }

                return null;
            }

            var (text, isAlone) = (lines[at].Text, IsAlone(at));
            var frame = Framing.Announced(text, fact) ?? (isAlone ? Framing.InTitle(text, fact) : null);
            if (frame is not null || !isAlone || text.EndsWith(':') || text.Count(c => c == ' ') < WordsOfHeading)
            {
                return frame;
            }
        }

        return null;
    }

    private string? Below(Candidate candidate)
    {
        var last = candidate.Lines[^1];
        for (var at = candidate.Lines[0] + 1; at < lines.Count && at - last <= Farthest && lines[at].Place.Page == lines[last].Place.Page && lines[at].Place.IsPlain == candidate.IsPlain; at++)
        {
            var frame = Framing.TakenBackFromAfar(lines[at].Text, fact) ?? (at > last + 1 ? null : Framing.TakenBack(lines[at].Text, fact) ?? (IsClosing(at) && !IsRow(at) ? Framing.InTitle(lines[at].Text, fact) : null));
            if (frame is not null)
            {
                return frame;
            }
        }

        return null;
    }

    // "Resolved." behind a sentence or at the end of a page speaks of what stands before it; as a line with more below it opens a group.
    private bool IsClosing(int at) => lines[at].Passage == lines[at - 1].Passage || at + 1 == lines.Count || lines[at + 1].Place.Page != lines[at].Place.Page || !lines[at + 1].Place.IsPlain;

    private bool IsRow(int at) => lines[at].Place.Part == DeckPart.Table;

    private bool IsAlone(int at) => (at == 0 || lines[at - 1].Passage != lines[at].Passage) && (at + 1 == lines.Count || lines[at + 1].Passage != lines[at].Passage);
}
