using Concord.Evidence;

namespace Concord.Steps;

/// <summary>Facts as the deck check looks for them.</summary>
public static class SealedFacts
{
    /// <summary>The facts of a briefing, those that are withheld among them, without those their author took back; a section by its title.</summary>
    public static IReadOnlyList<SealedFact> Of(Briefing briefing)
    {
        var room = new BriefingRoom(briefing);

        return [.. briefing.Facts.Where(f => !room.IsTakenBack(f.Id)).Select(f => Of(f, room.AuthorOf(f), briefing.Sections))];
    }

    /// <summary>The facts of an edition as it was published, without its annex.</summary>
    public static IReadOnlyList<SealedFact> Of(BriefingPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);

        return [.. pack.Facts.Select(f => Of(f, f.Author, pack.Sections))];
    }

    /// <summary>The facts of an edition's annex; in the annex no section counts.</summary>
    public static IReadOnlyList<SealedFact> OfAnnex(BriefingPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);

        return [.. pack.Annex.Select(r => new SealedFact(r.Fact, FactLevel.MustReach, r.Text) { Author = r.Author, Value = r.Value, Unit = r.Unit })];
    }

    private static SealedFact Of(BriefingFact fact, Party? author, IReadOnlyList<BriefingSection> sections) => new(fact.Id, fact.Level, fact.Text)
    {
        Author = author,
        Value = fact.Value,
        Unit = fact.Unit,
        Section = sections.FirstOrDefault(s => s.Id == fact.Section)?.Title,
    };
}
