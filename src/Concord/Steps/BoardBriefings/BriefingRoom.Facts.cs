using System.Globalization;
using Concord.Evidence;

namespace Concord.Steps;

/// <content>What authors do with facts of their own.</content>
public sealed partial class BriefingRoom
{
    /// <summary>Adds a fact at the end.</summary>
    /// <param name="by">Its author; the secretary adds for a function.</param>
    /// <param name="wording">What it says.</param>
    /// <param name="level">How much it matters that it arrives.</param>
    /// <param name="section">The section it stands in; null = none.</param>
    /// <param name="at">When.</param>
    /// <param name="function">The function a secretary's fact comes from, the business where none is named; a side's facts are its own.</param>
    public RoomAnswer Add(BriefingActor by, FactWording wording, FactLevel level, string? section, DateTimeOffset at, Party function = Party.Business)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(wording);
        var author = by.Side?.ToParty() ?? function;
        var why = WhyClosed
            ?? wording.Fault
            ?? WhyNoSection(section)
            ?? (by.Words(author) ? null : "The secretary adds facts of functions such as legal or finance; the sides word their own.")
            ?? (Briefing.Facts.Count >= MostFacts ? $"A briefing holds at most {MostFacts} facts; put some together." : null)
            ?? WhyTooMany(author, level);

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with
        {
            Facts = [.. Briefing.Facts, wording.On(new BriefingFact { Id = NextId(author), Author = author, Level = level, Text = wording.Text, Section = section }, at)],
        });
    }

    /// <summary>Puts an own fact in other words.</summary>
    public RoomAnswer Reword(BriefingActor by, string fact, FactWording wording, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(wording);
        var why = WhyClosed ?? WhyNotOwn(by, fact) ?? WhyTakenBack(fact) ?? wording.Fault;

        return why is not null ? RoomAnswer.No(why) : With(wording.On(Fact(fact)!, at));
    }

    /// <summary>Says anew how much it matters that an own fact arrives.</summary>
    public RoomAnswer Relevel(BriefingActor by, string fact, FactLevel level, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed ?? WhyNotOwn(by, fact) ?? WhyTakenBack(fact)
            ?? (Fact(fact)!.Level == level ? null : WhyTooMany(AuthorOf(Fact(fact)!), level));

        return why is not null ? RoomAnswer.No(why) : With(Fact(fact)! with { Level = level, WordedAt = Moment.At(at) });
    }

    /// <summary>Puts an own fact elsewhere.</summary>
    /// <param name="by">Its author.</param>
    /// <param name="fact">The fact (id).</param>
    /// <param name="section">The section it goes to; null = none.</param>
    /// <param name="before">The fact it is put before (id); null = the end.</param>
    public RoomAnswer Move(BriefingActor by, string fact, string? section, string? before = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed ?? WhyNotOwn(by, fact) ?? WhyTakenBack(fact) ?? WhyNoSection(section) ?? (before is null ? null : WhyNotThere(before));
        if (why is not null)
        {
            return RoomAnswer.No(why);
        }

        var moved = Fact(fact)! with { Section = section };
        var others = Briefing.Facts.Where(f => f.Id != fact).ToList();
        var place = before == fact ? Briefing.Facts.TakeWhile(f => f.Id != fact).Count() : others.FindIndex(f => f.Id == before);
        others.Insert(place < 0 ? others.Count : place, moved);

        return RoomAnswer.Done(Briefing with { Facts = others });
    }

    /// <summary>Takes an own fact back. Before anybody signed it leaves the briefing and stays in its earlier versions; afterwards it stays in sight as taken back.</summary>
    public RoomAnswer TakeBack(BriefingActor by, string fact, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed ?? WhyNotOwn(by, fact) ?? WhyTakenBack(fact)
            ?? (IsWithheld(fact) ? $"Fact {fact} is withheld; concur with that, or leave it to the annex." : null);
        if (why is not null)
        {
            return RoomAnswer.No(why);
        }

        return IsFrozen
            ? With(new PresentedFact { Fact = fact, Change = FactChange.Removed, EditedBy = by.Word, At = Moment.At(at), Concurrence = true })
            : RoomAnswer.Done(Briefing with
            {
                Facts = [.. Briefing.Facts.Where(f => f.Id != fact)],
                Suggestions = [.. Briefing.Suggestions.Where(s => s.Fact != fact)],
            });
    }

    private string? WhyTakenBack(string fact) => IsTakenBack(fact) ? $"Fact {fact} was taken back after the signature; add it anew." : null;

    private string? WhyNoSection(string? section) => section is null || Briefing.Sections.Any(s => s.Id == section)
        ? null
        : $"This briefing has no section {section}; choose one it has.";

    private string? WhyTooMany(Party author, FactLevel level)
    {
        var marked = Briefing.Facts.Count(f => f.Level == FactLevel.MustReach && AuthorOf(f) == author && !IsTakenBack(f.Id));

        return level == FactLevel.MustReach && marked >= MostMustReach
            ? $"{WordOf(author)} has {marked} must-reach facts already, and {MostMustReach} is the most; mark one of them as supporting first."
            : null;
    }

    // The author's word and a number above all in use.
    private string NextId(Party author)
    {
        var start = $"{WordOf(author)}-";
        var highest = Briefing.Facts
            .Where(f => f.Id.StartsWith(start, StringComparison.Ordinal))
            .Select(f => int.TryParse(f.Id.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty()
            .Max();

        return string.Create(CultureInfo.InvariantCulture, $"{start}{highest + 1}");
    }
}
