using Concord.Evidence;

namespace Concord.Steps;

/// <summary>An edition held against every version of its briefing: what must reach the board stands in the facts or in the annex, unless its author took it back.</summary>
/// <remarks>
/// The versions come from the ledger, which shows by itself whether one of them was changed or left out. What somebody deletes behind the
/// program's back therefore shows here, in the ledger's check, or in the edition's own seal.
/// </remarks>
public static class PackAudit
{
    /// <summary>What does not hold, one sentence each; empty when all does.</summary>
    /// <param name="pack">The edition.</param>
    /// <param name="versions">Every version of its briefing, in any order; those recorded after the edition was published are passed over. Where none is older, as for an edition that was imported, only its seals are checked.</param>
    public static IReadOnlyList<string> Of(BriefingPack pack, IReadOnlyList<BriefingVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(versions);
        var known = versions.Where(v => v.Briefing.Id == pack.Briefing && v.At <= pack.PublishedAt.Latest).OrderBy(v => v.At).ToList();
        if (known.Count == 0)
        {
            return PackSeal.Faults(pack);
        }

        var shown = pack.Facts.Select(f => (f.Id, f.Text)).Concat(pack.Annex.Select(r => (Id: r.Fact, r.Text))).DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.Text, StringComparer.Ordinal);

        return
        [
            .. PackSeal.Faults(pack),
            .. known.SelectMany(v => v.Briefing.Facts.Select(f => f.Id)).Distinct(StringComparer.Ordinal).SelectMany(id => FaultsOf(id, known, shown.GetValueOrDefault(id))),
            .. shown.Keys.Except(known.SelectMany(v => v.Briefing.Facts).Select(f => f.Id)).Select(id => $"Fact {id} stands in the edition and in no version of the briefing."),
        ];
    }

    private static IEnumerable<string> FaultsOf(string id, List<BriefingVersion> versions, string? shown)
    {
        var story = new FactStory(id);
        foreach (var version in versions)
        {
            story.Go(version);
        }

        return story.Faults.Concat(story.MustStand && shown is null ? [$"Fact {id} must reach the board and stands neither in the edition nor in its annex."] : [])
            .Concat(story.Words is { } words && shown is not null && shown != words ? [$"Fact {id} stands in the edition with other words than its author's."] : []);
    }

    /// <summary>One fact through the versions: everything that somebody else than its author did to its words, its level or its being there is a fault.</summary>
    private sealed class FactStory(string id)
    {
        private BriefingFact? _fact;
        private Party _author;
        private bool _isCut;
        private bool _isMissing;

        internal List<string> Faults { get; } = [];

        internal string? Words => _fact?.Text;

        internal bool MustStand => _fact is { Level: FactLevel.MustReach } && !_isCut && !_isMissing;

        internal void Go(BriefingVersion version)
        {
            var room = new BriefingRoom(version.Briefing);
            var (before, now) = (_fact, room.Fact(id));
            if (before is null)
            {
                (_fact, _author, _isMissing) = (now, now is null ? _author : room.AuthorOf(now), false);
            }
            else if (now is null)
            {
                Vanish(version);
            }
            else
            {
                Compare(before, now, room.AuthorOf(now), version);
            }

            var isCut = room.EntryOf(id) is { Concurrence: true, Change: FactChange.Removed or FactChange.Blocked };
            Blame(isCut && !_isCut, version, "was marked as cut with concurrence");
            _isCut = isCut;
        }

        private void Vanish(BriefingVersion version)
        {
            Blame(!_isMissing, version, "vanished from the briefing");
            _isMissing = !version.IsBy(_author);
            _fact = _isMissing ? _fact : null;
        }

        private void Compare(BriefingFact before, BriefingFact now, Party author, BriefingVersion version)
        {
            Blame(Said(before) != Said(now) || author != _author, version, "was given other words or another level");
            (_fact, _isMissing) = (now, false);
        }

        private void Blame(bool isDone, BriefingVersion version, string what)
        {
            if (isDone && !version.IsBy(_author))
            {
                Faults.Add($"Fact {id} {what} on {version.At:yyyy-MM-dd HH:mm}, recorded by {BriefingActor.Find(version.By)?.Name ?? version.By} and not by its author.");
            }
        }

        private static (string, FactLevel, string?, string?) Said(BriefingFact fact) => (fact.Text, fact.Level, fact.Value, fact.Unit);
    }
}
