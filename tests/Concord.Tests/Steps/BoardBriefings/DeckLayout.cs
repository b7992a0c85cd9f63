using Concord.Steps;

namespace Concord.Tests.Steps;

/// <summary>Lays facts out on slides with the noise of real decks around them.</summary>
/// <param name="titles">The briefing's sections, one slide or two each.</param>
/// <param name="german">In which language the noise is.</param>
/// <param name="random">The seed's randomness.</param>
internal sealed class DeckLayout(string[] titles, bool german, Random random)
{
    private readonly Dictionary<string, List<List<(string Text, DeckPart Part)>>> _slides = titles.ToDictionary(t => t, _ => new List<List<(string Text, DeckPart Part)>>());

    private readonly List<List<(string Text, DeckPart Part)>> _appendix = [];

    private readonly List<List<(string Text, DeckPart Part)>> _hidden = [];

    /// <summary>Puts a fact, and its namesakes, where its treatment says.</summary>
    public void Put(SealedFact fact, FactSource source, Treatment treatment)
    {
        var moved = treatment is Treatment.Moved or Treatment.RewordedAndMoved;
        var section = moved ? random.GetItems([.. titles.Where(t => t != fact.Section)], 1)[0] : fact.Section!;
        var paragraph = (string text) => (List<(string, DeckPart)>)[(PackNoise.Bullet(random) + text, DeckPart.Text)];
        var (place, block) = treatment switch
        {
            Treatment.Verbatim or Treatment.Moved => (_slides[section], paragraph(source.Stated)),
            Treatment.OtherTypography => (_slides[section], paragraph(PackNoise.Typography(source.Stated, random))),
            Treatment.Reworded or Treatment.RewordedAndMoved => (_slides[section], paragraph(source.Reworded)),
            Treatment.Softened => (_slides[section], paragraph(source.Softened!)),
            Treatment.SplitOverBullets => (_slides[section], [.. PackNoise.Parts(source.Stated).Select(part => ("• " + part, DeckPart.Text))]),
            Treatment.InATable => (_slides[section], [(PackNoise.Row(source.Stated, german, random), DeckPart.Table)]),
            Treatment.InAParagraph => (_slides[section], [($"{PackNoise.Neutral(german, random)} {source.Stated} {PackNoise.Neutral(german, random)}", DeckPart.Text)]),
            Treatment.InTheNotes => (_slides[section], [(source.Stated, DeckPart.Note)]),
            Treatment.InTheAppendix => (_appendix, paragraph(source.Stated)),
            Treatment.OnAHiddenSlide => (_hidden, [(source.Stated, DeckPart.HiddenPage)]),
            _ => (_slides[section], []),
        };
        place.Add(block);
        Distract(source.Namesakes);
    }

    /// <summary>Puts sentences that are none of the briefing's facts anywhere among the slides.</summary>
    public void Distract(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            _slides[titles[random.Next(titles.Length)]].Add([(PackNoise.Bullet(random) + sentence, random.Next(6) == 0 ? DeckPart.Table : DeckPart.Text)]);
        }
    }

    /// <summary>The deck: a cover, the sections in any order, hidden slides and the appendix.</summary>
    public Deck Finish()
    {
        var pages = new List<(string Title, IReadOnlyList<(string Text, DeckPart Part)> Body, bool Hidden, bool Appendix)> { (PackNoise.Cover(german), [], false, false) };
        random.Shuffle(titles);
        foreach (var title in titles)
        {
            var blocks = _slides[title].ToArray();
            random.Shuffle(blocks);
            var cut = random.Next(3) == 0 ? blocks.Length / 2 : blocks.Length;
            pages.Add((title, Body(blocks[..cut]), false, false));
            if (cut < blocks.Length)
            {
                pages.Add((title, Body(blocks[cut..]), false, false));
            }
        }

        if (_hidden.Count > 0)
        {
            pages.Add((PackNoise.Backstage(german), [.. _hidden.SelectMany(b => b)], true, false));
        }

        pages.Add((PackNoise.Appendix(german), [.. _appendix.SelectMany(b => b)], false, true));

        return new Deck { Name = "board.pptx", Passages = [.. pages.SelectMany((page, i) => Passages(page.Title, page.Body, page.Hidden, page.Appendix, i + 1))] };
    }

    private IReadOnlyList<(string Text, DeckPart Part)> Body(IEnumerable<List<(string Text, DeckPart Part)>> blocks) =>
        [.. blocks.SelectMany(b => random.Next(4) == 0 ? [.. b, (PackNoise.Neutral(german, random), DeckPart.Text)] : b)];

    private IEnumerable<DeckPassage> Passages(string title, IReadOnlyList<(string Text, DeckPart Part)> body, bool hidden, bool appendix, int page)
    {
        var shown = PackNoise.Heading(title, page, random);
        var place = new DeckPlace { Page = page, Section = shown, IsSlide = true, IsAppendix = appendix };
        yield return new DeckPassage(shown, place with { Part = hidden ? DeckPart.HiddenPage : DeckPart.Title });
        foreach (var (text, part) in body)
        {
            yield return new DeckPassage(text, place with { Part = part });
        }

        yield return new DeckPassage(PackNoise.Footer(german), place with { Part = hidden ? DeckPart.HiddenPage : DeckPart.Margin });
        yield return new DeckPassage($"{page}", place with { Part = hidden ? DeckPart.HiddenPage : random.Next(2) == 0 ? DeckPart.Margin : DeckPart.Text });
    }
}
