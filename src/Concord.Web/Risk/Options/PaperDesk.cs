using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import;
using Concord.Papers;
using Concord.Risk;
using Concord.Storage;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

/// <summary>Where options papers are written, kept and chosen from: reads the evidence, writes decisions back through the ledger.</summary>
public sealed class PaperDesk(Workspace workspace, Latest latest, TimeProvider clock)
{
    private const string MadeOnThePage = "options paper";
    private const int MostListed = 100;
    private readonly Lock _gate = new();
    private readonly Dictionary<long, OptionsPaper> _worked = [];

    /// <summary>The organisation's time zone.</summary>
    public TimeZoneInfo Zone => workspace.Zone;

    /// <summary>Now.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).Date);

    /// <summary>What waits for a paper; what has one is left out.</summary>
    public IReadOnlyList<PaperSubject> Waiting()
    {
        var made = Made().Select(m => m.Link).ToHashSet();

        return [.. PaperSubject.All(workspace.OpenDossier()).Where(s => !made.Contains(s.Link))];
    }

    /// <summary>The papers made, the newest decisions first.</summary>
    public IReadOnlyList<PaperEntry> Made() =>
    [
        .. workspace.Find(new EvidenceQuery { Kind = "decision", Text = $"\"{OptionsPaper.Field}\":", Count = MostListed }).Lines
            .Select(line => (line.Link, Decision: JsonNode.Parse(line.Version.Json.Span)!))
            .Select(d => new PaperEntry(d.Link, (string?)d.Decision["title"] ?? d.Link.Id, (string?)d.Decision["chosen"], (string?)d.Decision["chosenBy"], (d.Decision["options"] as JsonArray)?.Count ?? 0)),
    ];

    /// <summary>A decision's paper with everything around it; null where there is none.</summary>
    public PaperView? Find(string id)
    {
        var link = new EvidenceLink("decision", id);
        var versions = workspace.VersionsOf(link);
        if ((versions.FirstOrDefault(v => v.Counts) ?? versions.FirstOrDefault()) is not { } counting || Paper(versions) is not { } paper)
        {
            return null;
        }

        var dossier = workspace.OpenDossier();

        return dossier.Decisions.FirstOrDefault(d => d.Id == id) is { } decision
            ? PaperView.Of(decision, paper, versions.Select(v => PaperChoice.Of(v.Json)).FirstOrDefault(c => c is not null), dossier, workspace.Status, counting.Entry)
            : null;
    }

    /// <summary>What a new paper starts from; null where there is no such subject.</summary>
    /// <param name="about">The subject.</param>
    /// <param name="risk">The risk chosen on the page (id); null = the subject's own, else one that fits.</param>
    /// <param name="kind">The kind of risk chosen on the page; null = a guess from the titles.</param>
    public DraftView? Begin(EvidenceLink about, string? risk, RiskKind? kind)
    {
        var dossier = workspace.OpenDossier();
        if (PaperSubject.Of(about, dossier) is not { } subject)
        {
            return null;
        }

        return DraftView.Of(subject, risk, kind, dossier, Today);
    }

    /// <summary>Records a paper in its decision; a subject that is no decision gets one of its own.</summary>
    /// <returns>The decision's id, or why nothing was recorded.</returns>
    public (string? Decision, string? Trouble) Save(DraftView view, JsonObject json, OptionsPaper paper, Seat seat)
    {
        var about = view.Subject.Link;
        var link = about.Kind == "decision" ? about : new EvidenceLink("decision", $"OPT-{about.Id}");
        var before = workspace.VersionsOf(link).FirstOrDefault(v => v.Counts)?.Json;
        var line = PaperLine.WithPaper(before, link, view.Draft.Title, view.Subject.Decider, about.Kind == "decision" ? null : about, json, paper, clock.GetUtcNow());

        return Record(line, seat) is { } trouble ? (null, trouble) : (link.Id, null);
    }

    /// <summary>Records a choice with the state of the risk at this moment.</summary>
    /// <returns>Why nothing was recorded; null = it was.</returns>
    public string? Choose(PaperView view, string? chosen, string why, Seat seat)
    {
        if (view.Decision.Chosen is not null)
        {
            return "A way was chosen already. A later change of mind is a decision of its own.";
        }

        if (chosen is null || (chosen != OptionsComparison.Nothing && view.Paper.Comparison.Find(chosen) is null))
        {
            return "Choose one of the ways.";
        }

        if (why.Trim().Length < 10)
        {
            return "Say why in a sentence: it is kept with the choice, and it is what both will look for later.";
        }

        var line = workspace.VersionsOf(view.Decision.Link).First(v => v.Counts).Json;
        var choice = new PaperChoice(seat.Code(), why.Trim(), view.Now ?? RiskMoment.Of(view.Paper.Comparison.Base, view.IncidentsBefore));

        return Record(PaperLine.WithChoice(line, chosen, seat switch { Seat.Cio => "CIO", Seat.Ciso => "CISO", _ => "BOARD" }, choice, view.Paper, clock.GetUtcNow()), seat);
    }

    /// <summary>The paper as a sheet to print.</summary>
    public OptionsPaperSheet Sheet(PaperView view) => new()
    {
        Title = view.Decision.Title,
        Paper = view.Paper,
        Decision = view.Decision.Id,
        RiskTitle = view.RiskTitle,
        Chosen = view.Decision.Chosen,
        ChosenBy = view.Decision.ChosenBy,
        Why = view.Choice?.Why,
        ChosenOn = view.Decision.DecidedAt is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at.Earliest, Zone).Date) : null,
        Seal = workspace.Status is var status ? new ReportSeal(status.Size, status.Root, status.Witnessed) : null,
    };

    // A later file of the decision's source may leave the paper out: the newest version that has one holds it.
    private OptionsPaper? Paper(IReadOnlyList<EvidenceVersion> versions)
    {
        foreach (var version in versions)
        {
            lock (_gate)
            {
                if (_worked.TryGetValue(version.Entry, out var known))
                {
                    return known;
                }
            }

            if (OptionsPaper.Of(version.Json) is { } paper)
            {
                lock (_gate)
                {
                    if (_worked.Count > MostListed)
                    {
                        _worked.Clear();
                    }

                    return _worked[version.Entry] = paper;
                }
            }
        }

        return null;
    }

    private string? Record(byte[] line, Seat seat)
    {
        var file = workspace.Record([ImporterCatalogue.Read(
            new SourceFile($"{MadeOnThePage}.jsonl", () => new MemoryStream(line)),
            new ImportChoices { Zone = Zone, Now = clock.GetUtcNow() })], Actor.Of(seat.Code())).Files[0];
        latest.Forget();

        return file.Refused ?? (file.Rejections.FirstOrDefault() is { } rejection ? Sentence.Capital(rejection.Reason) : null);
    }
}

/// <summary>A paper in the list of papers made.</summary>
/// <param name="Link">The decision.</param>
/// <param name="Title">Its title.</param>
/// <param name="Chosen">The chosen way (id); null = none yet.</param>
/// <param name="ChosenBy">Who chose.</param>
/// <param name="Ways">How many ways it has, doing nothing among them.</param>
public sealed record PaperEntry(EvidenceLink Link, string Title, string? Chosen, string? ChosenBy, int Ways);
