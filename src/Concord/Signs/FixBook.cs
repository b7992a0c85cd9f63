using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Every fix a dossier knows of: each asset from the ask to its end, and the campaigns they make.</summary>
/// <remarks>
/// It follows from the evidence alone. After a small import it takes over what that did not touch from the book before, object for object: the figures
/// come out the same bit for bit (INV-6), and of a hundred thousand episodes only the changed ones are worked out.
/// </remarks>
internal sealed class FixBook
{
    private readonly BusinessCalendar _calendar;
    private readonly DueDates _dates;
    private readonly List<FixEpisode> _episodes;
    private readonly Dictionary<Key, FixCampaign> _campaigns;

    private FixBook(Dossier dossier, FixBook? before)
    {
        _calendar = new BusinessCalendar(dossier.Zone, []);
        _dates = new DueDates(dossier);
        _episodes = new(dossier.Findings.Count);
        _campaigns = before is null ? [] : new(before._campaigns);
        var (left, came) = TakeEpisodes(dossier, before);
        TakeCampaigns(left, came);
        Campaigns =
        [
            .. _campaigns
                .OrderBy(c => c.Key.Week)
                .ThenBy(c => c.Key.Group, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Team, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Owner)
                .ThenBy(c => c.Key.IsPrioritized)
                .ThenBy(c => c.Key.Security)
                .Select(c => c.Value),
        ];
    }

    /// <summary>Every episode, in order of the finding's id.</summary>
    internal IReadOnlyList<FixEpisode> Episodes => _episodes;

    /// <summary>Every campaign, in order of week, group, team and owner.</summary>
    internal IReadOnlyList<FixCampaign> Campaigns { get; }

    /// <summary>The book of a dossier.</summary>
    internal static FixBook Of(Dossier dossier) => dossier.Concluded<FixBook>("fixes", static (d, before) => new FixBook(d, before));

    // One pass beside the episodes before, which are in the same order; what left and what came is told.
    private (List<FixEpisode> Left, List<FixEpisode> Came) TakeEpisodes(Dossier dossier, FixBook? before)
    {
        var concurrence = new Concurrence(dossier);
        var (known, left, came) = (before?._episodes ?? [], new List<FixEpisode>(), new List<FixEpisode>());
        var at = 0;
        foreach (var finding in dossier.All<Finding>())
        {
            while (at < known.Count && string.CompareOrdinal(known[at].Finding.Id, finding.Id) < 0)
            {
                left.Add(known[at++]);
            }

            var first = at;
            while (at < known.Count && known[at].Finding.Id == finding.Id)
            {
                at++;
            }

            var isConcurred = concurrence.With(finding);
            var isSame = at > first && ReferenceEquals(known[first].Finding, finding) && known[first].IsConcurred == isConcurred && _dates.AskTheSame(finding, before!._dates);
            for (var i = first; i < at; i++)
            {
                (isSame ? _episodes : left).Add(known[i]);
            }

            if (!isSame)
            {
                var now = FixEpisode.Of(finding, isConcurred, _dates).ToList();
                _episodes.AddRange(now);
                came.AddRange(now);
            }
        }

        left.AddRange(known.Skip(at));

        return (left, came);
    }

    private void TakeCampaigns(List<FixEpisode> left, List<FixEpisode> came)
    {
        var gone = left.ToHashSet<FixEpisode>(ReferenceEqualityComparer.Instance);
        var news = came.ToLookup(KeyOf);
        foreach (var key in left.Select(KeyOf).Concat(news.Select(g => g.Key)).ToHashSet())
        {
            var stays = _campaigns.TryGetValue(key, out var before) ? before.Episodes.Where(e => !gone.Contains(e)).ToList() : [];
            List<FixEpisode> all = stays.Count == 0 ? [.. news[key]] : [.. stays.Concat(news[key]).OrderBy(e => e.Finding.Id, StringComparer.Ordinal)];
            if (all.Count == 0)
            {
                _campaigns.Remove(key);
                continue;
            }

            _campaigns[key] = new FixCampaign
            {
                Group = key.Group,
                Owner = key.Owner,
                Team = key.Team,
                Opened = key.Week,
                IsOtherChange = !key.Security,
                IsPrioritized = key.IsPrioritized,
                Episodes = all,
            };
        }
    }

    private Key KeyOf(FixEpisode episode) => new(
        _calendar.DayOf(episode.Asked).DayNumber / 7,
        episode.Finding.Advisory ?? episode.Finding.Vulnerability,
        episode.Finding.OwnerTeam ?? string.Empty,
        episode.Finding.Owner,
        episode.Finding.Security,
        episode.IsPrioritized);

    private readonly record struct Key(int Week, string Group, string Team, Side Owner, bool Security, bool IsPrioritized);

    /// <summary>Whether the other side concurred in leaving a weakness, in a signed acceptance of the risk.</summary>
    private sealed class Concurrence(Dossier dossier)
    {
        private readonly ILookup<EvidenceLink, RiskAcceptance> _bySubject = dossier.RiskAcceptances.ToLookup(a => a.Subject);
        private readonly Dictionary<string, RiskAcceptance> _byId = dossier.RiskAcceptances.ToDictionary(a => a.Id, StringComparer.Ordinal);

        internal bool With(Finding finding) => FixEpisode.IsForegoing(finding.Status) && _bySubject[finding.Link]
            .Append(finding.Acceptance is { } id ? _byId.GetValueOrDefault(id) : null)
            .Any(a => a is not null && a.Authorised && a.ConcurredBy.Contains(finding.Owner.Counterpart()));
    }
}
