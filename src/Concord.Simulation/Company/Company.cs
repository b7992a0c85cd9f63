using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>A company in which each sign can be switched on with a known strength (SIMULATOR).</summary>
public static class Company
{
    /// <summary>Runs a company from its first Monday to its last.</summary>
    /// <param name="scenario">What it is like.</param>
    /// <param name="seed">Any number; each part of the company draws from its own stream of it, so that one part disturbs no other.</param>
    public static SimulatedCompany Run(Scenario scenario, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scenario);

        var stage = new Stage(scenario, seed);
        var alike = LookAlike.Of(scenario.LookAlikes);
        foreach (var one in alike)
        {
            one.Shape(stage.Now);
        }

        Play(stage, alike);
        foreach (var one in alike)
        {
            one.Add(stage);
        }

        foreach (var planted in scenario.Injections.Where(i => i.Shape == InjectionShape.AfterEvent))
        {
            stage.Shake(DisruptionType.Executive, 7 * (planted.Onset - 1));
        }

        IEnumerable<Exhibit> evidence = stage.Evidence;
        evidence = alike.Aggregate(evidence, (all, one) => one.Rewrite(stage, all));
        evidence = Game.Of(scenario.Games).Aggregate(evidence, (all, game) => game.Play(stage, all, Game.PlayersIn(scenario)));

        return stage.Company(seed, [.. evidence]);
    }

    private static void Play(Stage stage, IReadOnlyList<LookAlike> alike)
    {
        Foundations.Play(stage);
        var ones = OneOnOneFlow.Play(stage, [.. alike.SelectMany(a => a.Away)]);
        var overrides = AdviceFlow.Play(stage);
        DisagreementFlow.Play(stage);
        FactFlow.Play(stage, ones);
        ExecutiveFlow.Play(stage, MovedTo);
        BriefingFlow.Play(stage, MovedTo);
        var initiatives = InitiativeFlow.Play(stage);
        WorkItemFlow.Play(stage);
        PurchaseFlow.Play(stage);
        CampaignFlow.Play(stage);
        ReleaseFlow.Play(stage, initiatives);
        RequestFlow.Play(stage);
        IncidentFlow.Play(stage, overrides);
        RoleFlow.Play(stage);
        WaveFlow.Play(stage, ones);
        RegisterFlow.Play(stage);

        double MovedTo(double day) => alike.Aggregate(day, (moved, a) => a.MovedTo(moved));
    }
}
