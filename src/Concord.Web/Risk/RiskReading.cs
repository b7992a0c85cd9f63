using Concord.Evidence;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>What the pages of risk rest on, worked out once for each state of the ledger; the figures follow when they are asked for.</summary>
public sealed class RiskReading
{
    private readonly Lazy<Task<RiskFigures>> _figures;

    private RiskReading() => _figures = new Lazy<Task<RiskFigures>>(() => Task.Run(() => RiskFigures.Of(this)));

    /// <summary>The moment of looking.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The organisation's time zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The currency of all amounts as three capital letters; empty where nothing names one, or more than one is named.</summary>
    public required string Currency { get; init; }

    /// <summary>The risks the board sees, or all where none is marked.</summary>
    public required IReadOnlyList<CarriedRisk> Risks { get; init; }

    /// <summary>The blind rounds.</summary>
    public required SealedRounds Rounds { get; init; }

    /// <summary>Every statement of appetite, the newest first.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The same register as the command line reads it.</summary>
    public required RiskRegister Register { get; init; }

    /// <summary>What both believe a year may cost, from the newest agreed round with estimates of both; null where there is none.</summary>
    public AppetiteDraft? Drafted { get; init; }

    /// <summary>Initiatives with an estimate of what they are exposed to, and those past intake without one.</summary>
    public required Exposures Exposures { get; init; }

    /// <summary>Decisions that name a risk, the newest first.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>Signed words that a risk is carried.</summary>
    public required IReadOnlyList<RiskAcceptance> Acceptances { get; init; }

    /// <summary>The statement of the whole enterprise that holds.</summary>
    public Statement? InForce => Statements.FirstOrDefault(s => s.IsInForce && s.Said.Risk is null);

    /// <summary>Begins to work the figures out, and does not wait for them.</summary>
    public RiskReading Begin()
    {
        _ = _figures.Value;

        return this;
    }

    /// <summary>The figures, worked out the first time they are asked for.</summary>
    public Task<RiskFigures> Figures => _figures.Value;

    /// <summary>The figures if they are there already; null where not.</summary>
    public RiskFigures? FiguresIfThere => _figures is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? _figures.Value.Result : null;

    /// <summary>Waits for figures that are being worked out.</summary>
    public Task Settled => _figures.IsValueCreated ? _figures.Value : Task.CompletedTask;

    /// <summary>Works it out from all evidence.</summary>
    public static RiskReading Of(Dossier dossier, DateTimeOffset now)
    {
        var statements = Statement.All(dossier, now);
        var currency = CurrencyOf(dossier);
        var register = RiskRegister.Of(dossier);

        return new RiskReading
        {
            Now = now,
            Zone = dossier.Zone,
            Currency = currency,
            Risks =
            [
                .. register.Risks.Zip(register.Frequencies).OrderBy(r => r.First.Risk.Id, NaturalOrder.Comparer)
                    .Select(r => new CarriedRisk(r.First, r.Second, statements.FirstOrDefault(s => s.IsInForce && s.Said.Risk == r.First.Risk.Id))),
            ],
            Rounds = SealedRounds.Of(dossier.RiskEstimates, dossier.Waves, now),
            Statements = statements,
            Register = register,
            Drafted = BlindRound.All(dossier).Select(AppetiteDraft.Of).FirstOrDefault(draft => draft is not null),
            Exposures = new Exposures(InitiativeExposure.All(dossier), InitiativeExposure.Missing(dossier)),
            Decisions = [.. dossier.Decisions.Where(d => d.Risk is not null).OrderByDescending(d => d.DecidedAt ?? d.RaisedAt ?? default).ThenBy(d => d.Id, StringComparer.Ordinal)],
            Acceptances = [.. dossier.RiskAcceptances.Where(a => a.Subject.Kind == "risk")],
        };
    }

    /// <summary>The one currency in which asks, options and exposures are written.</summary>
    private static string CurrencyOf(Dossier dossier)
    {
        var named = dossier.BudgetAsks.Select(a => a.Cost.Currency)
            .Concat(dossier.Decisions.SelectMany(d => d.Options).Select(o => o.Price?.Currency))
            .Concat(dossier.Initiatives.Select(i => i.Exposure?.Loss?.Currency))
            .OfType<string>().Distinct().ToList();

        return named.Count == 1 ? named[0] : "";
    }
}

/// <summary>What initiatives are exposed to from intake on.</summary>
/// <param name="Known">Those with an estimate.</param>
/// <param name="Missing">Those past intake and not live yet that have none.</param>
public sealed record Exposures(IReadOnlyList<InitiativeExposure> Known, IReadOnlyList<Initiative> Missing);
