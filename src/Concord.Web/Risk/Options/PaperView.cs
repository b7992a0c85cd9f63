using Concord.Evidence;
using Concord.Risk;
using Concord.Storage;

namespace Concord.Web.Risk;

/// <summary>A decision's options paper with what is known of its risk now, and what happened since the choice.</summary>
public sealed record PaperView
{
    /// <summary>The decision.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The paper.</summary>
    public required OptionsPaper Paper { get; init; }

    /// <summary>What was chosen and how the risk stood then; null = nothing yet.</summary>
    public required PaperChoice? Choice { get; init; }

    /// <summary>The risk's title; null where it isn't in the register.</summary>
    public required string? RiskTitle { get; init; }

    /// <summary>How the risk stands now, by the register and its incidents; null where it can't be worked out.</summary>
    public required RiskMoment? Now { get; init; }

    /// <summary>Incidents of this risk up to now, exercises left out.</summary>
    public required int IncidentsBefore { get; init; }

    /// <summary>Incidents of this risk since the choice, the newest first.</summary>
    public required IReadOnlyList<Incident> IncidentsSince { get; init; }

    /// <summary>The ledger entry of the version that counts.</summary>
    public required long Entry { get; init; }

    /// <summary>How many entries the ledger has.</summary>
    public required long LedgerSize { get; init; }

    /// <summary>The figures of the chosen way; null = doing nothing, or nothing chosen.</summary>
    public OptionFigures? Chosen => Paper.Comparison.Find(Decision.Chosen);

    /// <summary>What moved so far since the choice that it rests on another risk; empty = nothing, or nothing chosen.</summary>
    public IReadOnlyList<RiskMove> Moves => Choice is { } choice && Now is { } now ? choice.Frozen.MovedTo(now) : [];

    /// <summary>Works it out.</summary>
    public static PaperView Of(Decision decision, OptionsPaper paper, PaperChoice? choice, Dossier dossier, LedgerStatus status, long entry)
    {
        var incidents = dossier.Incidents.Where(i => i.Risk == paper.Risk && i.Exercise != true).ToList();
        var risk = dossier.Risks.FirstOrDefault(r => r.Id == paper.Risk);

        return new PaperView
        {
            Decision = decision,
            Paper = paper,
            Choice = choice,
            RiskTitle = risk?.Title,
            Now = risk is not null && RegisterRisk.Of(risk, dossier) is { } scenario
                ? RiskMoment.Of(LossState.Of(paper.File with { Scenarios = [scenario with { Cap = paper.File.Scenarios[0].Cap, Layer = paper.File.Scenarios[0].Layer }] }), incidents.Count)
                : null,
            IncidentsBefore = incidents.Count,
            IncidentsSince = [.. incidents.Where(i => decision.DecidedAt is { } at && i.Occurred is { } when && when.Earliest >= at.Earliest).OrderByDescending(i => i.Occurred)],
            Entry = entry,
            LedgerSize = status.Size,
        };
    }
}

/// <summary>A risk of the register as a scenario, with the rate its incidents taught.</summary>
internal static class RegisterRisk
{
    /// <summary>The scenario; null where the register states none that can be read.</summary>
    public static Scenario? Of(RiskStatement risk, Dossier dossier) =>
        PricedRisk.Of(risk).Scenario is { } scenario ? scenario with { Frequency = UpdatedFrequency.Of(risk, dossier).Frequency ?? scenario.Frequency } : null;
}
