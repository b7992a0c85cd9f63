using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What happened to one fact between two versions of its briefing.</summary>
/// <param name="fact">The fact (id).</param>
/// <param name="before">The earlier version; null = there was none.</param>
/// <param name="version">The later one.</param>
internal sealed class VersionStep(string fact, BriefingRoom? before, BriefingVersion version)
{
    private readonly BriefingRoom _after = new(version.Briefing);

    private BriefingFact? Then => before?.Fact(fact);

    private BriefingFact? Now => _after.Fact(fact);

    private string Author => BriefingActor.Of(_after.AuthorOf(Now!)).Word;

    internal IEnumerable<FactMoment> Moments => (Then, Now) switch
    {
        (null, null) => [],
        (null, { } now) => [Here(FactMomentKind.Added, "Added.") with { After = now.Text }, .. Around],
        ({ } then, null) => [Here(FactMomentKind.Gone, version.IsBy(before!.AuthorOf(then)) ? "Taken back by its author." : "It vanished from the briefing, and its author did not do it.") with { Before = then.Text }],
        ({ } then, { } now) => [.. Changes(then, now), .. Around],
    };

    // What may be new in any version, also in the first.
    private IEnumerable<FactMoment> Around => [.. Suggestions(), .. Signatures(), .. Treatment(before?.EntryOf(fact), _after.EntryOf(fact))];

    private IEnumerable<FactMoment> Changes(BriefingFact then, BriefingFact now)
    {
        if ((then.Text, then.Value, then.Unit) != (now.Text, now.Value, now.Unit))
        {
            yield return Here(FactMomentKind.Changed, "Put in other words.") with { Before = then.Text, After = now.Text };
        }

        if (then.Level != now.Level)
        {
            yield return Here(FactMomentKind.Changed, now.Level == FactLevel.MustReach ? "Marked as must-reach." : "Marked as supporting.");
        }

        if (then.Section != now.Section)
        {
            yield return Here(FactMomentKind.Changed, $"Moved to {version.Briefing.Sections.FirstOrDefault(s => s.Id == now.Section)?.Title ?? "no section"}.");
        }
    }

    private IEnumerable<FactMoment> Suggestions()
    {
        foreach (var suggestion in version.Briefing.Suggestions.Where(s => s.Fact == fact))
        {
            var earlier = before?.Briefing.Suggestions.FirstOrDefault(s => s.Id == suggestion.Id);
            if (earlier is null)
            {
                yield return Moment(suggestion.At, FactMomentKind.Suggested, suggestion.By, "Another wording was suggested.") with { Before = Then?.Text, After = suggestion.Text };
            }

            if (suggestion.Accepted is { } accepted && earlier?.Accepted is null)
            {
                yield return Moment(suggestion.AnsweredAt ?? suggestion.At, FactMomentKind.Answered, Author, accepted ? "The author accepted the suggestion." : "The author refused the suggestion.");
            }
        }
    }

    private IEnumerable<FactMoment> Signatures() => version.Briefing.Signatures.Skip(before?.Briefing.Signatures.Count ?? 0)
        .Select(s => Moment(s.At, FactMomentKind.Signed, BriefingActor.Of(s.By).Word, "The briefing was signed."));

    private IEnumerable<FactMoment> Treatment(PresentedFact? then, PresentedFact? now)
    {
        if (now is null)
        {
            return then is null ? [] : [Here(FactMomentKind.Restored, "Put back.") with { After = Now!.Text }];
        }

        return [.. Done(then, now), .. Said(then, now)];
    }

    private IEnumerable<FactMoment> Done(PresentedFact? then, PresentedFact now)
    {
        var isSame = (then?.Change, then?.At, then?.MeaningKept) == (now.Change, now.At, now.MeaningKept);
        if (version.Briefing.PresentedAt is { } presented)
        {
            return before?.Briefing.PresentedAt is null ? [Shown(Moment(presented, FactMomentKind.Presented, version.Briefing.PresentedBy, $"{Sentence(now)}."))]
                : isSame ? []
                : [Shown(Here(FactMomentKind.Presented, $"The author says: {char.ToLowerInvariant(Sentence(now)[0])}{Sentence(now)[1..]}."))];
        }

        var at = now.At ?? Concord.Moment.At(version.At);
        var reason = now.Reason is null ? "." : $": {now.Reason}";

        return isSame ? []
            : _after.IsTakenBack(fact) ? [Moment(at, FactMomentKind.Gone, Author, "Taken back by its author after a signature.") with { Before = Now!.Text }]
            : [Moment(at, FactMomentKind.Withheld, now.EditedBy, $"{(now.Change == FactChange.Blocked ? "The slot was withdrawn" : "Withheld")}{reason}") with { Before = Now!.Text }];

        FactMoment Shown(FactMoment moment) => now.Text is null ? moment : moment with { Before = Now!.Text, After = now.Text };
    }

    private IEnumerable<FactMoment> Said(PresentedFact? then, PresentedFact now)
    {
        if (now.Note is not null && now.Note != then?.Note)
        {
            yield return Moment(Concord.Moment.At(version.At), FactMomentKind.Spoken, Author, $"The author's note: {now.Note}");
        }

        if (now.Concurrence is { } concurs && concurs != then?.Concurrence && now.Change != FactChange.Unchanged && !_after.IsTakenBack(fact))
        {
            yield return Moment(Concord.Moment.At(version.At), FactMomentKind.Spoken, Author, concurs ? "The author concurs." : "The author does not concur.");
        }
    }

    private FactMoment Here(FactMomentKind kind, string text) => Moment(Concord.Moment.At(version.At), kind, BriefingActor.Find(version.By)?.Word ?? version.By, text);

    private FactMoment Moment(Moment at, FactMomentKind kind, string? by, string text) => new(at.Latest, kind, by) { Record = version.Briefing, Text = text };

    private static string Sentence(PresentedFact entry) => entry switch
    {
        { Change: FactChange.Unchanged } => "Presented as it was written",
        { Change: FactChange.Reworded, MeaningKept: true } => "Presented in other words that keep the meaning",
        { Change: FactChange.Reworded, MeaningKept: false } => "Presented in other words that do not keep the meaning",
        { Change: FactChange.Reworded } => "Presented in other words",
        { Change: FactChange.Moved } => "Presented in another place",
        { Change: FactChange.Softened } => "Presented weaker",
        { Change: FactChange.Blocked } => "Blocked",
        _ => "Not presented",
    };
}
