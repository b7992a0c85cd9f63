using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Steps;

/// <summary>The briefing room: a briefing as it stands, and the acts by which its two authors and the secretary change it.</summary>
/// <remarks>
/// <para>Each side words its own facts only; the secretary words those of the functions. Nothing is changed in place: an act answers with the
/// briefing's new version, or with one sentence why not.</para>
/// <para>Source: SIGNS S4 and play P06; TRUST §3 rules 2 and 3; the access matrix's rows on briefings.</para>
/// </remarks>
/// <param name="briefing">The newest version.</param>
public sealed partial class BriefingRoom(Briefing briefing)
{
    /// <summary>Facts one author may mark as must-reach (SIGNS S4: marking everything hides what matters).</summary>
    public const int MostMustReach = 10;

    /// <summary>Facts a briefing holds at most.</summary>
    public const int MostFacts = 200;

    /// <summary>Sections a briefing has at most.</summary>
    public const int MostSections = 40;

    /// <summary>Characters of a fact at most.</summary>
    public const int LongestFact = 1000;

    /// <summary>Characters of a title at most.</summary>
    public const int LongestTitle = 200;

    /// <summary>Characters of a reason or a note at most.</summary>
    public const int LongestNote = 2000;

    /// <summary>The briefing as it stands.</summary>
    public Briefing Briefing { get; } = briefing;

    /// <summary>The facts as they would be published: without those that are withheld, cut with concurrence or taken back.</summary>
    public IReadOnlyList<BriefingFact> Published => [.. Briefing.Facts.Where(f => !IsCut(f.Id))];

    /// <summary>The facts that are withheld, softened or blocked by somebody else without their author's concurrence, in the briefing's order.</summary>
    public IReadOnlyList<BriefingFact> Reserved => [.. Briefing.Facts.Where(f => f.Level == FactLevel.MustReach && IsAgainstItsAuthor(f))];

    /// <summary>Whether somebody has signed or it was published: from then on a fact that is taken back stays in sight.</summary>
    public bool IsFrozen => Briefing.Signatures.Count > 0 || Briefing.PublishedAt is not null;

    /// <summary>Opens a briefing without facts.</summary>
    /// <param name="by">Who opens it; a secretary's briefing is the business's.</param>
    /// <param name="opening">What is known of it.</param>
    /// <param name="at">When.</param>
    public static RoomAnswer Open(BriefingActor by, BriefingOpening opening, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(opening);

        return opening.Fault is { } why ? RoomAnswer.No(why) : RoomAnswer.Done(new Briefing
        {
            Id = opening.Id,
            Forum = opening.Forum,
            Author = by.Side?.ToParty() ?? Party.Business,
            Title = Tidy(opening.Title),
            MeetsAt = Known(opening.MeetsAt),
            PublishBy = Known(opening.PublishBy),
            Sections = [.. opening.Sections.Select((title, i) => new BriefingSection { Id = $"s{i + 1}", Title = Tidy(title) })],
            SubmittedAt = Moment.At(at),
            Facts = [],
        });

        static Moment? Known(DateTimeOffset? at) => at is { } known ? Moment.At(known) : null;
    }

    /// <summary>A fact by its id; null = there is none.</summary>
    public BriefingFact? Fact(string id) => Briefing.Facts.FirstOrDefault(f => f.Id == id);

    /// <summary>Who wrote a fact.</summary>
    public Party AuthorOf(BriefingFact fact) => fact.Author ?? Briefing.Author;

    /// <summary>What became of a fact; null = nothing but what its author did.</summary>
    public PresentedFact? EntryOf(string fact) => Briefing.AsPresented.LastOrDefault(p => p.Fact == fact);

    /// <summary>Whether somebody else keeps a fact out, with or without its author's concurrence.</summary>
    public bool IsWithheld(string fact) => IsCut(fact) && !IsTakenBack(fact);

    /// <summary>Whether its author took a fact back after somebody had signed.</summary>
    public bool IsTakenBack(string fact) => EntryOf(fact) is { Change: FactChange.Removed } entry && Fact(fact) is { } own && entry.EditedBy == BriefingActor.Of(AuthorOf(own)).Word;

    internal static string WordOf(Party party) => EnumForm<Party>.NameOf(party);

    /// <summary>Why words can't stand; null when they can.</summary>
    internal static string? FaultOf(string? words, string what, int longest) =>
        string.IsNullOrWhiteSpace(words) ? $"The {what} is empty; write it in a sentence."
        : Tidy(words).Length > longest ? $"The {what} has {Tidy(words).Length} characters; at most {longest} are taken, so shorten it."
        : words.EnumerateRunes().Any(r => r == Rune.ReplacementChar) ? $"The {what} holds half a character; write it again."
        : null;

    /// <summary>Words with single spaces, none at the ends, and without signs that control a machine.</summary>
    internal static string Tidy(string words) =>
        string.Join(' ', string.Concat(words.Where(c => char.IsWhiteSpace(c) || !char.IsControl(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private bool IsCut(string fact) => EntryOf(fact) is { Change: FactChange.Removed or FactChange.Blocked };

    private bool IsAgainstItsAuthor(BriefingFact fact) => EntryOf(fact.Id) is { } entry && entry.Concurrence != true && entry.EditedBy != BriefingActor.Of(AuthorOf(fact)).Word
        && (entry.Change is FactChange.Softened or FactChange.Removed or FactChange.Blocked || entry is { Change: FactChange.Reworded, MeaningKept: false });

    // What was presented is a record of the past: from then on words only stand beside it.
    private string? WhyClosed => Briefing.PresentedAt is null ? null : "This briefing was presented; its facts stay as they were, so open a new briefing for what is new.";

    private string? WhyNotThere(string fact) => Fact(fact) is null ? $"This briefing has no fact {fact}; look at its newest version." : null;

    private string? WhyNotOwn(BriefingActor by, string fact) => WhyNotThere(fact)
        ?? (by.Words(AuthorOf(Fact(fact)!)) ? null : $"Only {BriefingActor.Of(AuthorOf(Fact(fact)!)).Name} words fact {fact}; suggest another wording.");

    private RoomAnswer With(BriefingFact changed) => RoomAnswer.Done(Briefing with { Facts = [.. Briefing.Facts.Select(f => f.Id == changed.Id ? changed : f)] });

    private RoomAnswer With(PresentedFact entry) => RoomAnswer.Done(Briefing with { AsPresented = [.. Briefing.AsPresented.Where(p => p.Fact != entry.Fact), entry] });
}
