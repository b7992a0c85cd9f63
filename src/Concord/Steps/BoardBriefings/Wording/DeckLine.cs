namespace Concord.Steps;

/// <summary>One sentence of a deck.</summary>
internal sealed class DeckLine
{
    private static readonly Statement _empty = Statement.Of("", Language.English);

    private Statement? _statement;

    /// <summary>The sentence, evened out.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public required DeckPlace Place { get; init; }

    /// <summary>The passage it is from, from 0.</summary>
    public required int Passage { get; init; }

    /// <summary>The heading row of the table it is a row of; null = none.</summary>
    public string? Header { get; init; }

    /// <summary>The language of the deck's part.</summary>
    public required Language Language { get; init; }

    /// <summary>The sentence as it is compared.</summary>
    public Statement Statement => _statement ??= Text.Length == 0 ? _empty : Statement.Of(Text, Language);

    /// <summary>The sentences of a deck in reading order.</summary>
    public static List<DeckLine> Of(Deck deck)
    {
        var lines = new List<DeckLine>(deck.Passages.Count * 2);
        var language = Languages.Of(string.Join(' ', deck.Passages.Take(60).Select(p => p.Text.Length > 400 ? p.Text[..400] : p.Text)));
        var (tablePage, header) = (-1, (string?)null);
        for (var i = 0; i < deck.Passages.Count; i++)
        {
            var passage = deck.Passages[i];
            var own = Languages.Of(Typography.Even(passage.Text.Length > 2000 ? passage.Text[..2000] : passage.Text), language);
            var isTable = passage.Place.Part == DeckPart.Table;
            if (!isTable)
            {
                (tablePage, header) = (-1, null);
            }
            else if (tablePage != passage.Place.Page)
            {
                (tablePage, header) = (passage.Place.Page, passage.Text);
            }

            var rowHeader = isTable && !ReferenceEquals(header, passage.Text) ? header : null;
            var texts = isTable ? [Typography.Even(passage.Text)] : Sentences.Of(passage.Text, own);
            lines.AddRange(texts.Where(t => t.Length > 0).Select(t => new DeckLine { Text = t.Length > 2 * Sentences.Longest ? t[..(2 * Sentences.Longest)] : t, Place = passage.Place, Passage = i, Language = own, Header = rowHeader }));
        }

        return lines;
    }
}
