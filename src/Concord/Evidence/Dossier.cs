namespace Concord.Evidence;

/// <summary>All evidence of one organisation as known at one moment: the newest version of each piece, nothing recorded later.</summary>
/// <remarks>Immutable. Every list is in order of id, so that the order of import changes nothing (INV-4).</remarks>
public sealed class Dossier
{
    private static readonly Comparer<Exhibit> _byId = Comparer<Exhibit>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

    private readonly Dictionary<Type, Array> _exhibits;
    private readonly Conclusions _conclusions;

    private Dossier(DateTimeOffset knownAt, TimeZoneInfo zone, Dictionary<Type, Array> exhibits, Conclusions conclusions)
    {
        KnownAt = knownAt;
        Zone = zone;
        _exhibits = exhibits;
        _conclusions = conclusions;
    }

    /// <summary>Nothing recorded after this instant is in the dossier.</summary>
    public DateTimeOffset KnownAt { get; }

    /// <summary>The organisation's time zone, in which its days and weeks begin.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Times in which a party was away.</summary>
    public IReadOnlyList<Absence> Absences => All<Absence>();

    /// <summary>Views one party owes the other.</summary>
    public IReadOnlyList<AccessGrant> AccessGrants => All<AccessGrant>();

    /// <summary>Activities with their letters of responsibility.</summary>
    public IReadOnlyList<Activity> Activities => All<Activity>();

    /// <summary>Recommendations and decisions addressed to another party.</summary>
    public IReadOnlyList<Advice> Advice => All<Advice>();

    /// <summary>Work the two agreed on.</summary>
    public IReadOnlyList<AgreedItem> AgreedItems => All<AgreedItem>();

    /// <summary>How much loss is accepted.</summary>
    public IReadOnlyList<Appetite> Appetites => All<Appetite>();

    /// <summary>Briefings as written and as presented.</summary>
    public IReadOnlyList<Briefing> Briefings => All<Briefing>();

    /// <summary>Published editions of briefings.</summary>
    public IReadOnlyList<BriefingPack> BriefingPacks => All<BriefingPack>();

    /// <summary>Money a side asked for.</summary>
    public IReadOnlyList<BudgetAsk> BudgetAsks => All<BudgetAsk>();

    /// <summary>The versions of the agreement, each under its id.</summary>
    public IReadOnlyList<Charter> Charters => All<Charter>();

    /// <summary>Exchanges outside a series.</summary>
    public IReadOnlyList<Contact> Contacts => All<Contact>();

    /// <summary>Contested facts.</summary>
    public IReadOnlyList<Contest> Contests => All<Contest>();

    /// <summary>Security controls with their owners.</summary>
    public IReadOnlyList<Control> Controls => All<Control>();

    /// <summary>Decisions and options papers.</summary>
    public IReadOnlyList<Decision> Decisions => All<Decision>();

    /// <summary>How well one side describes the other.</summary>
    public IReadOnlyList<DescriptionMark> DescriptionMarks => All<DescriptionMark>();

    /// <summary>Positions on record that differ.</summary>
    public IReadOnlyList<Disagreement> Disagreements => All<Disagreement>();

    /// <summary>What shook the organization.</summary>
    public IReadOnlyList<Disruption> Disruptions => All<Disruption>();

    /// <summary>Rows of tables of due dates (our extension).</summary>
    public IReadOnlyList<DueRule> DueRules => All<DueRule>();

    /// <summary>Items of a forum's agenda.</summary>
    public IReadOnlyList<ExecutiveContact> ExecutiveContacts => All<ExecutiveContact>();

    /// <summary>Sources and what they cover.</summary>
    public IReadOnlyList<Feed> Feeds => All<Feed>();

    /// <summary>Weaknesses on assets.</summary>
    public IReadOnlyList<Finding> Findings => All<Finding>();

    /// <summary>Bodies that decide or are briefed.</summary>
    public IReadOnlyList<Forum> Forums => All<Forum>();

    /// <summary>Incidents and exercises.</summary>
    public IReadOnlyList<Incident> Incidents => All<Incident>();

    /// <summary>Questions of one party to another.</summary>
    public IReadOnlyList<InformationRequest> InformationRequests => All<InformationRequest>();

    /// <summary>Projects, vendors, migrations, products, changes, uses of AI, mergers.</summary>
    public IReadOnlyList<Initiative> Initiatives => All<Initiative>();

    /// <summary>Things the two did together.</summary>
    public IReadOnlyList<Interaction> Interactions => All<Interaction>();

    /// <summary>Vulnerabilities known to be exploited (our extension).</summary>
    public IReadOnlyList<KevEntry> KevEntries => All<KevEntry>();

    /// <summary>Scheduled meetings.</summary>
    public IReadOnlyList<Meeting> Meetings => All<Meeting>();

    /// <summary>Wishes to meet.</summary>
    public IReadOnlyList<MeetingRequest> MeetingRequests => All<MeetingRequest>();

    /// <summary>Readings of measures.</summary>
    public IReadOnlyList<Metric> Metrics => All<Metric>();

    /// <summary>Claims that something is not in the register.</summary>
    public IReadOnlyList<MissingEntry> MissingEntries => All<MissingEntry>();

    /// <summary>Facts one party had to share.</summary>
    public IReadOnlyList<OwedFact> OwedFacts => All<OwedFact>();

    /// <summary>Visits to shared pages.</summary>
    public IReadOnlyList<PageVisit> PageVisits => All<PageVisit>();

    /// <summary>The people who hold a seat.</summary>
    public IReadOnlyList<Person> People => All<Person>();

    /// <summary>Lines of plans.</summary>
    public IReadOnlyList<PlanItem> PlanItems => All<PlanItem>();

    /// <summary>Repairs the two took up.</summary>
    public IReadOnlyList<PlayRun> PlayRuns => All<PlayRun>();

    /// <summary>Priorities tied to plan lines.</summary>
    public IReadOnlyList<PriorityLink> PriorityLinks => All<PriorityLink>();

    /// <summary>The five priorities of a party, and its guess at the other's.</summary>
    public IReadOnlyList<PriorityStatement> PriorityStatements => All<PriorityStatement>();

    /// <summary>Promises of one party to another.</summary>
    public IReadOnlyList<Promise> Promises => All<Promise>();

    /// <summary>Purchases and renewals.</summary>
    public IReadOnlyList<Purchase> Purchases => All<Purchase>();

    /// <summary>Releases to production.</summary>
    public IReadOnlyList<Release> Releases => All<Release>();

    /// <summary>Reviews, and whether security was there.</summary>
    public IReadOnlyList<Review> Reviews => All<Review>();

    /// <summary>What audits and reviews found.</summary>
    public IReadOnlyList<ReviewFinding> ReviewFindings => All<ReviewFinding>();

    /// <summary>The risks of the register.</summary>
    public IReadOnlyList<RiskStatement> Risks => All<RiskStatement>();

    /// <summary>Signed words that a risk is carried.</summary>
    public IReadOnlyList<RiskAcceptance> RiskAcceptances => All<RiskAcceptance>();

    /// <summary>Blind estimates of risks.</summary>
    public IReadOnlyList<RiskEstimate> RiskEstimates => All<RiskEstimate>();

    /// <summary>Messages to the board's secretary alone.</summary>
    public IReadOnlyList<SafeMessage> SafeMessages => All<SafeMessage>();

    /// <summary>What scanner runs covered.</summary>
    public IReadOnlyList<Scan> Scans => All<Scan>();

    /// <summary>Commitments to first drafts of briefings.</summary>
    public IReadOnlyList<SealedDraft> SealedDrafts => All<SealedDraft>();

    /// <summary>Asks of one party to the other.</summary>
    public IReadOnlyList<SecurityRequest> SecurityRequests => All<SecurityRequest>();

    /// <summary>Answers to the paired survey.</summary>
    public IReadOnlyList<SurveyAnswer> SurveyAnswers => All<SurveyAnswer>();

    /// <summary>Means of what departments answered.</summary>
    public IReadOnlyList<TeamPulse> TeamPulses => All<TeamPulse>();

    /// <summary>Sessions of both teams.</summary>
    public IReadOnlyList<TeamSession> TeamSessions => All<TeamSession>();

    /// <summary>Tools in use.</summary>
    public IReadOnlyList<Tool> Tools => All<Tool>();

    /// <summary>Blind rounds.</summary>
    public IReadOnlyList<Wave> Waves => All<Wave>();

    /// <summary>Tickets and the queues they went through.</summary>
    public IReadOnlyList<WorkItem> WorkItems => All<WorkItem>();

    /// <summary>A dossier of the given pieces, each in the version that counts.</summary>
    /// <exception cref="ArgumentException">Two pieces have the same kind and id.</exception>
    public static Dossier Of(IEnumerable<Exhibit> exhibits, DateTimeOffset knownAt, TimeZoneInfo zone) =>
        new Dossier(knownAt, zone, [], Conclusions.None()).With(exhibits, knownAt);

    /// <summary>This dossier with some pieces added or replaced by a newer version.</summary>
    /// <exception cref="ArgumentException">Two of the new pieces have the same kind and id.</exception>
    public Dossier With(IEnumerable<Exhibit> changes, DateTimeOffset knownAt)
    {
        var exhibits = new Dictionary<Type, Array>(_exhibits);
        var kinds = changes.GroupBy(e => e.GetType()).ToList();
        foreach (var kind in kinds)
        {
            exhibits[kind.Key] = Merged(kind.Key, (Exhibit[]?)exhibits.GetValueOrDefault(kind.Key) ?? [], kind);
        }

        return new Dossier(knownAt, Zone, exhibits, kinds.Count == 0 ? _conclusions : _conclusions.Next());
    }

    /// <summary>What follows from its evidence and zone alone, worked out once.</summary>
    /// <param name="about">What of it, such as a kind of evidence.</param>
    /// <param name="work">How, from the dossier and what followed from the one it grew from, where that was worked out.</param>
    internal T Concluded<T>(string about, Func<Dossier, T?, T> work)
        where T : class => _conclusions.Of(this, about, work);

    /// <summary>All pieces of one kind, in order of id.</summary>
    public IReadOnlyList<T> All<T>()
        where T : Exhibit => _exhibits.TryGetValue(typeof(T), out var all) ? (T[])all : [];

    /// <summary>All pieces of a kind by its name, in order of id.</summary>
    public IEnumerable<Exhibit> OfKind(string kind) =>
        _exhibits.Values.Cast<Exhibit[]>().FirstOrDefault(all => all.Length > 0 && all[0].Kind == kind) ?? [];

    /// <summary>Every piece of every kind.</summary>
    public IEnumerable<Exhibit> Everything => _exhibits.Values.SelectMany(all => all.Cast<Exhibit>());

    /// <summary>What left and what came between the pieces of one kind in two dossiers; the same object in both is neither. One pass.</summary>
    /// <param name="before">In order of id.</param>
    /// <param name="after">In order of id.</param>
    internal static (List<T> Left, List<T> Came) Difference<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : Exhibit
    {
        var (left, came) = (new List<T>(), new List<T>());
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && ReferenceEquals(before[i], after[j]))
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == after.Count || (i < before.Count && _byId.Compare(before[i], after[j]) <= 0))
            {
                left.Add(before[i++]);
            }
            else
            {
                came.Add(after[j++]);
            }
        }

        return (left, came);
    }

    /// <summary>Puts changes into pieces that are in order already: one search for each change, and one pass over the array.</summary>
    private static Array Merged(Type type, Exhibit[] before, IEnumerable<Exhibit> changes)
    {
        var sorted = Sorted(changes);
        var places = Array.ConvertAll(sorted, e => Array.BinarySearch(before, e, _byId));
        var merged = Array.CreateInstance(type, before.Length + places.Count(p => p < 0));
        var (taken, written) = (0, 0);
        for (var at = 0; at < sorted.Length; at++)
        {
            var place = places[at] < 0 ? ~places[at] : places[at];
            Array.Copy(before, taken, merged, written, place - taken);
            written += place - taken;
            merged.SetValue(sorted[at], written++);
            taken = places[at] < 0 ? place : place + 1;
        }

        Array.Copy(before, taken, merged, written, before.Length - taken);

        return merged;
    }

    private static Exhibit[] Sorted(IEnumerable<Exhibit> changes)
    {
        var sorted = changes.ToArray();
        if (!IsSorted(sorted))
        {
            Array.Sort(sorted, _byId);
        }

        for (var at = 1; at < sorted.Length; at++)
        {
            if (sorted[at].Id == sorted[at - 1].Id)
            {
                throw new ArgumentException($"Two pieces are {sorted[at].Link}; a dossier holds one version of each.", nameof(changes));
            }
        }

        return sorted;
    }

    private static bool IsSorted(Exhibit[] pieces)
    {
        for (var at = 1; at < pieces.Length; at++)
        {
            if (_byId.Compare(pieces[at - 1], pieces[at]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
