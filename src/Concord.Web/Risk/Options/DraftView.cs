using Concord.Evidence;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>A paper while it is being written: its subject, the risks to choose from, and the draft.</summary>
/// <param name="Subject">What it is for.</param>
/// <param name="Risks">The risks of the register that have figures.</param>
/// <param name="Draft">The draft.</param>
/// <param name="IsGuessed">Whether risk or kind were guessed from titles and want a look.</param>
public sealed record DraftView(PaperSubject Subject, IReadOnlyList<RiskStatement> Risks, PaperDraft Draft, bool IsGuessed)
{
    private const string UsualCurrency = "EUR";

    /// <summary>A first draft; null where no risk of the register has figures.</summary>
    public static DraftView? Of(PaperSubject subject, string? chosen, RiskKind? kind, Dossier dossier, DateOnly today)
    {
        var risks = dossier.Risks.Where(r => PricedRisk.Of(r).Scenario is not null).OrderBy(r => r.Id.Length).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var hint = RiskKindExtensions.Hint(subject.Title);
        var own = risks.FirstOrDefault(r => r.Id == (chosen ?? subject.Risk));
        if ((own ?? risks.FirstOrDefault(r => hint is not null && RiskKindExtensions.Hint(r.Title) == hint) ?? risks.FirstOrDefault()) is not { } risk)
        {
            return null;
        }

        var appetite = StatedAppetite.Newest(dossier, risk.Id) ?? StatedAppetite.Newest(dossier);
        var of = kind ?? hint ?? RiskKindExtensions.Hint(risk.Title) ?? RiskKind.Outage;
        var options = dossier.Decisions.FirstOrDefault(d => d.Link == subject.Link)?.Options ?? [];

        return new DraftView(
            subject,
            risks,
            new PaperDraft
            {
                Title = subject.Title,
                Risk = RegisterRisk.Of(risk, dossier)!,
                Kind = of,
                Tolerance = appetite?.Tolerance,
                Currency = CurrencyOf(dossier),
                Start = today,
                Rows = PaperDraft.Propose(of, options),
            },
            own is null || kind is null);
    }

    /// <summary>The currency most decisions and asks are in: the register's amounts name none.</summary>
    private static string CurrencyOf(Dossier dossier) => dossier.Decisions.SelectMany(d => d.Options).Select(o => o.Price?.Currency).OfType<string>()
        .Concat(dossier.BudgetAsks.Select(a => a.Cost.Currency))
        .GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? UsualCurrency;
}
