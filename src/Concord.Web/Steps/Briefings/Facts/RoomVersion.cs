using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>What one version of a briefing did to the whole of it, as one of its facts went through it: signatures, the forum's date and slot, what was presented.</summary>
/// <param name="id">The fact (id).</param>
/// <param name="before">The version before; null = this is the first.</param>
/// <param name="version">The version; it holds the fact.</param>
/// <param name="zone">The organisation's time zone.</param>
internal sealed class RoomVersion(string id, Briefing? before, BriefingVersion version, TimeZoneInfo zone)
{
    private readonly Briefing _now = version.Briefing;
    private readonly BriefingRoom _room = new(version.Briefing);

    /// <summary>The moments, in no order.</summary>
    public IEnumerable<FactMoment> Moments =>
    [
        .. _now.Signatures.Skip(before?.Signatures.Count ?? 0).Select(Signed),
        .. Voided,
        .. Added(before, _now).Select(c => Said(BriefingWords.Said(c, zone), c.At) with { Change = c.Change == SlotFate.Withdrawn && _room.EntryOf(id) is { Change: FactChange.Blocked } ? FactChange.Blocked : null }),
        .. _now.PresentedAt is { } at && before?.PresentedAt is null ? [Presented(at)] : Array.Empty<FactMoment>(),
    ];

    /// <summary>What a version did to the slot.</summary>
    public static IEnumerable<SlotChange> Added(Briefing? before, Briefing now) => now.SlotChanges.Skip(before?.SlotChanges.Count ?? 0);

    /// <summary>How a fact stands in what was presented, in a few words.</summary>
    public static string Stands(FactChange change) => change switch
    {
        FactChange.Unchanged => "it stands as it was written",
        FactChange.Reworded => "it stands in other words",
        FactChange.Moved => "it stands elsewhere",
        FactChange.Softened => "it stands weaker",
        _ => "it is not there",
    };

    private FactMoment Signed(BriefingSignature signature)
    {
        var isFirst = signature == _now.Signatures.MinBy(s => s.At);
        var isCut = _room.EntryOf(id) is { Change: FactChange.Removed or FactChange.Blocked } entry && !(entry.At?.Earliest > signature.At.Latest);

        return Said(
            $"The {BriefingWords.Name(signature.By)} signed the text {(!isCut ? "with this fact in it" : _room.Reserved.Any(f => f.Id == id) ? "with this fact in the annex" : "without this fact")}.{(isFirst ? " From then on it is frozen: what is changed later is an event." : "")}",
            signature.At);
    }

    /// <summary>The signatures under the text before that the text now voids.</summary>
    private IEnumerable<FactMoment> Voided
    {
        get
        {
            // What was presented is no change of the text that was signed.
            if (before is not { Signatures.Count: > 0 } || _now.PresentedAt is not null)
            {
                return [];
            }

            var (was, now) = (new BriefingRoom(before), _room);
            var lost = Enum.GetValues<Side>().Where(side => was.SignatureOf(side) is not null && now.SignatureOf(side) is null).ToList();

            return lost.Count == 0 ? [] : [Said($"The text was changed: {Sentence.Join([.. lost.Select(s => $"the {BriefingWords.Name(s)}’s")])} {(lost.Count == 1 ? "signature" : "signatures")} became void, and {(lost.Count == 1 ? "stays" : "stay")} on record.")];
        }
    }

    private FactMoment Presented(Moment at)
    {
        var entry = _room.EntryOf(id);
        var found = entry?.Found ?? entry?.Change;
        var answer = found is not { } stands ? "it could not be checked" : stands is FactChange.Removed or FactChange.Blocked && entry!.Reason is not null ? "it is not there, as it was kept out" : Stands(stands);
        var day = BriefingWords.Day(at, zone);
        var what = version.IsAct
            ? $"{version.Who().Capital()} recorded what {BriefingWords.Who(_now.PresentedBy)} presented on {day}. The check{(_now.Deck is { } deck ? $" of {deck.Name}" : "")} says: {answer}."
            : $"It was presented by {BriefingWords.Who(_now.PresentedBy)} on {day}. A file says: {answer}.";

        return Said(what, version.IsAct ? null : at) with
        {
            Change = found,
            Words = version.IsAct && entry?.Text is { } text && _room.Fact(id) is { } fact && text != fact.Text ? (fact.Text, text) : null,
        };
    }

    private FactMoment Said(string what, Moment? at = null) => new(at?.Earliest ?? version.At, what, _now.Link, _now.Entry);
}
