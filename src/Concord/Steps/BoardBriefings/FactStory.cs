using Concord.Evidence;

namespace Concord.Steps;

/// <summary>One fact through the versions: what somebody else than its author did to its words, its level or its being there is a fault; where a file did it, nobody knows who.</summary>
internal sealed class FactStory
{
    private readonly BriefingPack _pack;
    private Party _author;
    private bool _isCut;
    private bool _isLeftOut;
    private bool _isMissing;

    /// <summary>Tells the story.</summary>
    /// <param name="id">The fact.</param>
    /// <param name="versions">The versions, the oldest first.</param>
    /// <param name="pack">The edition it is told for.</param>
    internal FactStory(string id, IEnumerable<BriefingVersion> versions, BriefingPack pack)
    {
        (Id, _pack) = (id, pack);
        foreach (var version in versions)
        {
            Go(version);
        }
    }

    /// <summary>The fact's id.</summary>
    internal string Id { get; }

    /// <summary>The fact as its author last worded it; null = its author took it back.</summary>
    internal BriefingFact? Fact { get; private set; }

    /// <summary>What somebody else did.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>What was done by nobody knows whom.</summary>
    internal List<string> Unchecked { get; } = [];

    /// <summary>Whether the edition must show it: in its text, or where it must reach, in its annex.</summary>
    internal bool MustStand => Fact is not null && !_isMissing && !(Fact.Level == FactLevel.MustReach ? _isCut : _isLeftOut);

    private void Go(BriefingVersion version)
    {
        var room = new BriefingRoom(version.Briefing);
        var (before, now) = (Fact, room.Fact(Id));
        if (before is null)
        {
            (Fact, _author, _isMissing) = (now, now is null ? _author : room.AuthorOf(now), false);
        }
        else if (now is null)
        {
            Vanish(version);
        }
        else
        {
            if (Said(before) != Said(now) || room.AuthorOf(now) != _author)
            {
                Blame(version, "was given other words or another level");
            }

            (Fact, _isMissing) = (now, false);
        }

        // What a version says that was done after the edition is no part of it.
        var entry = room.EntryOf(Id) is { } found && !(found.At?.Earliest > _pack.PublishedAt.Latest) ? found : null;
        var isLeftOut = entry?.Change is FactChange.Removed or FactChange.Blocked;
        var isCut = isLeftOut && entry!.Concurrence == true;
        if (isCut && !_isCut)
        {
            Blame(version, "was marked as cut with concurrence");
        }

        (_isCut, _isLeftOut) = (isCut, isLeftOut);
    }

    // A fact may leave the briefing by its author's hand; by a file it may where the edition shows it, or where it needs not reach the board.
    private void Vanish(BriefingVersion version)
    {
        var isShown = _pack.Facts.Any(f => f.Id == Id) || _pack.Annex.Any(r => r.Fact == Id);
        if (_isMissing)
        {
            return;
        }

        if (!version.IsAct && Fact!.Level == FactLevel.MustReach && !isShown && !_isCut)
        {
            Faults.Add($"Fact {Id} must reach the board and vanished in the version of {version.At:yyyy-MM-dd HH:mm}, which a file brought: no concurrence is recorded, and no annex holds it.");
        }
        else
        {
            Blame(version, "vanished from the briefing");
        }

        _isMissing = !version.IsBy(_author);
        Fact = _isMissing ? Fact : null;
    }

    private void Blame(BriefingVersion version, string what)
    {
        if (version.IsBy(_author))
        {
            return;
        }

        if (version.IsAct)
        {
            Faults.Add($"Fact {Id} {what} on {version.At:yyyy-MM-dd HH:mm}, recorded by {BriefingActor.Find(version.By)!.Name} and not by its author.");
        }
        else
        {
            Unchecked.Add($"Fact {Id} {what} in the version of {version.At:yyyy-MM-dd HH:mm}, which a file brought: whether its author did it can't be checked.");
        }
    }

    private static (string, FactLevel, string?, string?) Said(BriefingFact fact) => (fact.Text, fact.Level, fact.Value, fact.Unit);
}
